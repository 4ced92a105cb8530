import { webApi } from '@slack/bolt';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { randomFrom } from './random.ts';
import { startApp } from './app-process.ts';
import { textOf } from './json.ts';
import { controlsOf, type Posted } from './posted.ts';
import { startStandIn, whyUnavailable, type StandIn } from './stand-in.ts';
import { describeWithStandIn } from './suite.ts';
import { startThrowAway, type ThrowAway } from './throw-away-app.ts';
import { eventually } from './wait.ts';
import { ALICE, BOB, BOT, BOT_TOKEN, DM_ALICE, GENERAL, OTHER } from './workspace.ts';

const THROW_AWAY = ['node', '--import', 'tsx', 'test/slack/stand-in/throw-away-main.ts'] as const;
const HELLO = `<@${BOT}> hello`;

describeWithStandIn('the Slack stand-in', () => {
  describe.each(['socket', 'http'] as const)('in %s mode', (mode) => {
    let slack: StandIn;
    let app: ThrowAway;

    beforeAll(async () => {
      slack = await startStandIn({ mode });
      app = await startThrowAway(mode, slack.apiUrl);
      slack.deliverTo(app.requestUrl);
    });
    afterAll(async () => {
      await app.stop();
      await slack.stop();
    });
    afterEach(async () => {
      await slack.traffic.quiet({ for: 30 });
      await slack.reset();
      app.seen.events.length = app.seen.errors.length = app.seen.pressed.length = 0;
    });

    const byBot = async (channel: string): Promise<Posted[]> =>
      (await slack.messages(channel)).filter(({ fromBot }) => fromBot);
    const answer = (channel = GENERAL): Promise<Posted> =>
      eventually(async () => (await byBot(channel))[0], { what: `a message of the app in ${channel}` });
    const error = (): Promise<string> => eventually(() => app.seen.errors[0], { what: 'an error in the app' });

    test('a mention is delivered as a message and as a mention, and answered in its thread', async () => {
      const asked = await slack.say(GENERAL, ALICE, HELLO);
      expect(await answer()).toMatchObject({ thread: asked.ts, text: 'In the thread', privateTo: undefined });
      expect(app.seen.events.map((event) => event.split(' ')[0])).toEqual(['message', 'app_mention']);
    });

    test('what is written in a thread says so', async () => {
      const asked = await slack.say(GENERAL, ALICE, 'hello');
      await slack.say(GENERAL, BOB, HELLO, asked.ts);
      expect(await answer()).toMatchObject({ thread: asked.ts });
    });

    test('a channel without the bot is not heard', async () => {
      await slack.say(OTHER, ALICE, HELLO);
      await slack.say(DM_ALICE, ALICE, 'hello');
      expect(await answer(DM_ALICE)).toMatchObject({ text: 'In private' });
      expect(app.seen.events).toHaveLength(1);
    });

    test('a command is answered to one member, through the proxy', async () => {
      await slack.command(GENERAL, BOB, 'how many');
      expect(await answer()).toMatchObject({ privateTo: BOB, text: 'Heard: how many' });
      expect(slack.traffic.counts()).toMatchObject({ response_url: { passed: 1, faulted: 0 } });
      expect(slack.traffic.deliveries[0]).toMatchObject({ kind: 'slash_commands', payload: { text: 'how many' } });
    });

    test('a press reads as in Slack: with its thread, and without the text of a private message', async () => {
      await slack.say(GENERAL, ALICE, HELLO);
      const inThread = await answer();
      const [more] = controlsOf(inThread.blocks);
      expect(more).toEqual({ type: 'button', action_id: 'more', block_id: 'below', value: 'v1', label: 'More' });
      await slack.press(GENERAL, inThread.ts, ALICE, more!);
      await eventually(async () => (await answer()).text === 'More of it', { what: 'the message to be replaced' });
      await slack.command(GENERAL, ALICE, 'x');
      const inPrivate = await eventually(async () => (await byBot(GENERAL))[1], { what: 'the private answer' });
      await slack.press(GENERAL, inPrivate.ts, ALICE, more!);
      const pressed = app.seen.pressed.map((each) => JSON.parse(each) as object);
      expect(pressed).toMatchObject([
        { is_ephemeral: false, message: true, thread_ts: inThread.thread },
        { is_ephemeral: true, message: false, message_ts: inPrivate.ts },
      ]);
    });

    test('a modal is opened, refused, filled in and taken', async () => {
      const page = await slack.ui();
      await slack.command(GENERAL, ALICE, 'modal');
      const modal = await eventually(page.modal, { what: 'the modal' });
      expect(modal).toMatchObject({ type: 'modal', callback_id: 'look_up' });
      expect(await slack.inject.options('council', 'th', ALICE, { view: modal })).toMatchObject({
        acked: true,
        body: { options: [{ value: 'thurrock' }] },
      });
      expect(await page.submitModal(ALICE, {})).toMatchObject({ errors: { council: 'Choose one.' } });
      const chosen = { type: 'external_select', selected_option: { value: 'thurrock' } };
      expect(await page.submitModal(ALICE, { council: { council: chosen } })).toEqual({});
      expect(await answer(DM_ALICE)).toMatchObject({ text: 'Chosen: thurrock' });
    });

    test('a Home is published for the member who opened it, and pressed', async () => {
      const page = await slack.ui();
      await slack.inject.messagesTabOpened(BOB);
      await slack.openHome(BOB);
      const home = await eventually(() => page.home(BOB), { what: 'the Home' });
      expect([home.type, page.home(ALICE)]).toEqual(['home', undefined]);
      const [more] = controlsOf(home.blocks);
      expect(await slack.inject.pressInView(home, more!, BOB)).toMatchObject({ acked: true });
      expect(app.seen.pressed[0]).toContain('"view_type":"home"');
    });

    test('a global shortcut opens a modal with a real trigger', async () => {
      const page = await slack.ui();
      expect(await slack.inject.shortcut('look_up_figure', ALICE)).toMatchObject({ acked: true, body: undefined });
      const modal = await eventually(page.modal, { what: 'the modal' });
      expect(await slack.inject.submitView(modal, {}, ALICE)).toMatchObject({ body: { response_action: 'errors' } });
    });

    test('a shortcut of a message is answered to one member', async () => {
      const message = await slack.say(GENERAL, BOB, 'seventy?');
      expect(await slack.inject.messageShortcut('ask_about', ALICE, message)).toMatchObject({ acked: true });
      expect(await answer()).toMatchObject({ privateTo: ALICE, text: 'About: seventy?' });
    });

    test.each([
      ['429', { kind: '429', retryAfter: 7 }, 'slack_webapi_rate_limited_error', 0],
      ['500', '500', 'slack_webapi_http_error', 0],
      ['refused', { kind: 'ok_false', error: 'invalid_blocks' }, 'slack_webapi_platform_error invalid_blocks', 0],
      ['never answered', 'hang', 'slack_webapi_request_error', 0],
      ['done but the answer lost', 'drop_after', 'slack_webapi_request_error', 1],
    ] as const)('a post that is %s', async (_name, fault, code, posted) => {
      slack.faults.next('chat.postMessage', fault);
      await slack.say(GENERAL, ALICE, HELLO);
      expect(await error()).toBe(code);
      expect(await byBot(GENERAL)).toHaveLength(posted);
      expect(slack.traffic.counts()).toMatchObject({ 'chat.postMessage': { passed: posted, faulted: 1 } });
      if (code === 'slack_webapi_rate_limited_error') expect(app.seen.retryAfter).toBe(7);
      await slack.say(GENERAL, ALICE, HELLO);
      await eventually(async () => (await byBot(GENERAL)).length === posted + 1, { what: 'an answer without fault' });
    });

    test('a response_url may have expired', async () => {
      slack.faults.next('response_url', 'expired');
      await slack.command(GENERAL, ALICE, 'x');
      expect(await error()).toBe('slack_bolt_respond_error');
    });

    test('edits and deletions are told', async () => {
      const message = await slack.say(GENERAL, BOB, 'seventy?');
      await slack.edit(message, 'seventy-one?');
      expect(await slack.messages(GENERAL)).toMatchObject([{ text: 'seventy-one?', edited: true }]);
      await slack.remove(message);
      expect(await slack.messages(GENERAL)).toEqual([]);
      const subtypes = slack.traffic.deliveries.map(({ payload }) => textOf(payload.event, 'subtype'));
      expect(subtypes).toEqual(['', 'message_changed', 'message_deleted']);
    });

    test('a file is uploaded through the proxy', async () => {
      const client = new webApi.WebClient(BOT_TOKEN, { slackApiUrl: slack.apiUrl });
      const { ts } = await slack.say(GENERAL, BOB, 'seventy?');
      const file = { file: Buffer.from('PNG'), filename: 'trend.png', alt_text: 'A line that rises' };
      await client.filesUploadV2({ ...file, channel_id: GENERAL, thread_ts: ts });
      expect((await answer()).files).toMatchObject([{ name: 'trend.png', alt_txt: 'A line that rises' }]);
      expect(slack.traffic.counts()).toMatchObject({ upload: { passed: 1 } });
    });

    test('an event comes twice with one id, and once more after that', async () => {
      slack.faults.duplicate();
      await slack.say(GENERAL, ALICE, 'hello');
      await eventually(() => app.seen.events.length === 2, { what: 'the event, twice' });
      const [first, again] = slack.traffic.deliveries;
      expect([first?.duplicate, again?.duplicate, again?.id]).toEqual([false, true, first?.id]);
      expect(await slack.redeliver(first!, 2)).toMatchObject({ acked: true });
      expect(app.seen.events.sort()).toEqual([0, 1, 2].map((retry) => `message ${first?.id} ${retry}`));
    });

    test('an app killed in the middle of an answer gives it after its restart', async () => {
      const own = await startStandIn({ mode });
      onTestFinished(own.stop);
      const first = await startApp({ command: THROW_AWAY, slack: own });
      own.faults.next('chat.postMessage', 'hang');
      await own.say(DM_ALICE, ALICE, 'hello');
      await eventually(() => own.traffic.counts()['chat.postMessage'], { what: 'the first try' });
      expect(await first.stop('SIGKILL')).toBeNull();
      const second = await startApp({ command: THROW_AWAY, slack: own, port: first.port });
      onTestFinished(async () => {
        await second.stop();
      });
      expect(await own.redeliver(own.traffic.deliveries[0]!)).toMatchObject({ acked: true });
      const replies = async (): Promise<Posted[]> => (await own.messages(DM_ALICE)).filter(({ fromBot }) => fromBot);
      await eventually(async () => (await replies()).length === 1, { what: 'the reply of the second' });
      expect(await second.stop()).toBe(0);
    }, 20_000);

    test('an uninstalled app and revoked tokens are told', async () => {
      expect(await slack.inject.appUninstalled()).toMatchObject({ acked: true });
      expect(await slack.inject.tokensRevoked()).toMatchObject({ acked: true });
      expect(app.seen.events.map((event) => event.split(' ')[0])).toEqual(['app_uninstalled', 'tokens_revoked']);
    });

    test('faults at random are the same for the same seed', async () => {
      const outcomes: string[] = [];
      for (let run = 0; run < 2; run++) {
        slack.faults.seeded(randomFrom(7), { rate: 0.5, kinds: ['500', 'ok_false'], duplicates: 0.2 });
        for (let n = 0; n < 12; n++) await slack.command(GENERAL, ALICE, String(n));
        await eventually(() => slack.traffic.calls.length === 12, { what: 'twelve answers' });
        outcomes.push(slack.traffic.calls.map(({ fault }) => fault ?? 'passed').join(' '));
        await slack.reset();
      }
      expect(outcomes[0]).toBe(outcomes[1]);
      expect(new Set(outcomes[0]?.split(' '))).toEqual(new Set(['passed', '500', 'ok_false']));
    });

    if (mode === 'http')
      test.each([
        [{}, 200],
        [{ retry: { num: 3, reason: 'http_error' } }, 200],
        [{ signature: 'wrong' }, 401],
        [{ signature: 'missing' }, 401],
        [{ secondsOff: -400 }, 401],
        // Bolt by itself refuses what is old, and nothing that is ahead of its time.
        [{ secondsOff: 86_400 }, 200],
      ] as const)('an event sent with %j is answered %d', async (options, status) => {
        const event = { type: 'message', channel: GENERAL, channel_type: 'channel', user: ALICE, text: 'x', ts: '1.1' };
        expect(await slack.inject.event(event, { ...options, eventId: 'Ev1' })).toMatchObject({ status });
        const retry = 'retry' in options ? options.retry.num : 0;
        expect(app.seen.events).toEqual(status === 200 ? [`message Ev1 ${retry}`] : []);
      });
    else
      test('a connection that is cut or said to close is opened anew', async () => {
        slack.sockets.cut();
        await eventually(() => slack.sockets.count() === 1, { what: 'a new connection', within: 5000 });
        slack.sockets.disconnect('refresh_requested');
        const opened = (): number => slack.traffic.counts()['apps.connections.open']?.passed ?? 0;
        await eventually(() => opened() >= 2 && slack.sockets.count() === 1, { what: 'another one', within: 5000 });
        await slack.say(DM_ALICE, ALICE, 'hello');
        expect(await answer(DM_ALICE)).toMatchObject({ text: 'In private' });
      });
  });
});

describe('where the stand-in cannot run', () => {
  test.each([
    ['darwin', 'arm64', '/x', 'The Slack stand-in runs on linux x64 only, and this is darwin arm64.'],
    ['linux', 'x64', '', 'The optional package local-slack-linux-x64 is not installed.'],
    ['linux', 'x64', '/x', undefined],
  ])('%s %s with the binary at "%s": %s', (platform, arch, path, reason) =>
    expect(whyUnavailable(platform, arch, path)).toBe(reason),
  );
});

test('what was waited for in vain is said', async () => {
  const waiting = eventually(() => Promise.reject(new Error('no such thing')), { what: 'a miracle', within: 30 });
  await expect(waiting).rejects.toThrow('Waited 30 ms in vain for a miracle. The last check said: no such thing');
});
