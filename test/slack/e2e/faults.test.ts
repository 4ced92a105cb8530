import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import {
  ASK_MESSAGE,
  BUSY,
  LOOK_UP,
  NOT_MEMBER,
  POSTED,
  RESTARTED,
  STALE,
  UNSURE,
} from '../../../src/slack/wording.ts';
import type { FaultName } from '../stand-in/faults.ts';
import { fetchOnce } from '../stand-in/http.ts';
import type { Posted } from '../stand-in/posted.ts';
import { describeWithStandIn } from '../stand-in/suite.ts';
import { eventually } from '../stand-in/wait.ts';
import { BOT, type Place } from '../stand-in/workspace.ts';
import { type Desk, LAC, LAC_SAYS, MODES, openDesk, PATIENT } from './desk.ts';

const MENTION = `<@${BOT}> ${LAC}`;
const NOTICE = 'Closed for repairs.';

type Ask = 'command' | 'mention' | 'direct message';

const ASKS = ['command', 'mention', 'direct message'] as const;

const ask = async ({ slack }: Desk, how: Ask, { channel, user, direct }: Place): Promise<Posted | undefined> => {
  if (how === 'mention') return slack.say(channel, user, MENTION);
  if (how === 'direct message') return slack.say(direct, user, LAC);
  await slack.command(channel, user, LAC);
  return undefined;
};

const refused = (error: string): FaultName => ({ kind: 'ok_false', error });
const limited = (retryAfter: number): FaultName => ({ kind: '429', retryAfter });

type Planned = readonly [method: string, fault: FaultName, times?: number];

const REPLY = 'response_url';
const POST = 'chat.postMessage';
const NOTE = 'chat.postEphemeral';

describeWithStandIn('whatever goes wrong', () => {
  describe.each(MODES)('in %s mode', { timeout: PATIENT }, (mode) => {
    let desk: Desk;
    beforeAll(async () => {
      desk = await openDesk(mode, { SLACK_THREADS: 'history' });
    }, PATIENT);
    afterAll(() => desk.stop());

    const plan = (faults: readonly Planned[]): void => {
      onTestFinished(() => desk.slack.faults.clear());
      for (const fault of faults) desk.slack.faults.next(...fault);
    };

    const get = (path: string): ReturnType<typeof fetchOnce> =>
      fetchOnce(`http://127.0.0.1:${desk.app().port}${path}`, { method: 'GET' });

    type Asked = { how: Ask; at: Place };

    /** Every way to ask, where no reply will be heard. */
    const everyAsk = (): { asks: Asked[]; threads: (Posted | undefined)[] } => {
      plan([
        [REPLY, 'hang'],
        [POST, 'hang', 2],
      ]);
      return { asks: ASKS.map((how) => ({ how, at: desk.place() })), threads: [] };
    };
    const toldOf = (words: string): string[] => [
      `privately: ${words}`,
      `privately: ${words}`,
      `direct message, in the thread: ${words}`,
    ];
    const expectEach = async (
      asks: readonly Asked[],
      threads: readonly (Posted | undefined)[],
      expected: readonly string[],
    ): Promise<void> => {
      for (const [nth, { at }] of asks.entries()) {
        const own = expected.slice(nth, nth + 1);
        expect(await desk.heard(at, own, threads[nth])).toEqual(own);
      }
    };

    test.each<[what: string, how: Ask, faults: Planned[], expected: string[]]>([
      ['Slack takes no more for a second', 'command', [[REPLY, '429']], [`privately: ${LAC_SAYS}`]],
      ['Slack takes no more for two seconds', 'mention', [[POST, limited(2)]], [`in the thread: ${LAC_SAYS}`]],
      ['Slack takes no more for a minute', 'mention', [[POST, limited(60)]], [`privately: ${BUSY}`]],
      ['Slack fails once', 'command', [[REPLY, '500']], [`privately: ${LAC_SAYS}`]],
      ['Slack fails once', 'mention', [[POST, '500']], [`in the thread: ${LAC_SAYS}`]],
      ['Slack goes on failing', 'command', [[REPLY, '500', 3]], [`privately: ${LAC_SAYS}`]],
      ['Slack goes on failing', 'mention', [[POST, '500', 3]], [`privately: ${LAC_SAYS}`]],
      ['the blocks are refused', 'command', [[REPLY, 'ok_false']], [`privately: ${LAC_SAYS}`]],
      ['the blocks are refused', 'mention', [[POST, 'ok_false']], [`in the thread: ${LAC_SAYS}`]],
      [
        'the blocks are refused',
        'direct message',
        [[POST, 'ok_false']],
        [`direct message, in the thread: ${LAC_SAYS}`],
      ],
      ['the address of the reply is used up', 'command', [[REPLY, 'expired', 2]], [`privately: ${LAC_SAYS}`]],
      [
        'the address is used up, which is said with 200',
        'command',
        [[REPLY, refused('used_url'), 2]],
        [`privately: ${LAC_SAYS}`],
      ],
      [
        'the address is used up in a channel without the app',
        'command',
        [
          [REPLY, 'expired', 2],
          [NOTE, refused('user_not_in_channel')],
        ],
        [`direct message, openly: ${LAC_SAYS}`],
      ],
      [
        'the channel takes nothing',
        'mention',
        [
          [POST, refused('is_archived')],
          [NOTE, refused('is_archived')],
        ],
        [`direct message, openly: ${LAC_SAYS}`],
      ],
      [
        'the answer arrived and the connection is lost',
        'command',
        [[REPLY, 'drop_after']],
        [`privately: ${LAC_SAYS}`, `privately: ${UNSURE}`],
      ],
      [
        'the answer arrived and the connection is lost',
        'mention',
        [[POST, 'drop_after']],
        [`in the thread: ${LAC_SAYS}`, `privately: ${UNSURE}`],
      ],
      [
        'no picture can be uploaded',
        'mention',
        [['files.getUploadURLExternal', '500']],
        [`in the thread: ${LAC_SAYS}`],
      ],
    ])('%s: a %s is answered once', async (_, how, faults, expected) => {
      const at = desk.place();
      plan(faults);
      const asked = await ask(desk, how, at);
      expect(await desk.heard(at, expected, asked)).toEqual(expected);
    });

    test('where blocks are refused, the plain text goes out', async () => {
      const at = desk.place();
      plan([[POST, 'ok_false']]);
      await ask(desk, 'mention', at);
      expect(await desk.reply(at.channel)).toMatchObject({
        blocks: [],
        text: expect.stringContaining('22 July') as string,
      });
    });

    test('a wait that Slack asks for is kept', async () => {
      const at = desk.place();
      plan([[POST, limited(2)]]);
      await ask(desk, 'mention', at);
      await desk.reply(at.channel);
      const [first, second] = desk.slack.traffic.calls.filter(({ args }) => args.channel === at.channel);
      expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(1990);
    });

    test('where Slack never answers, every asker is told so, and nothing is posted late', async () => {
      const { asks, threads } = everyAsk();
      for (const { how, at } of asks) threads.push(await ask(desk, how, at));
      await expectEach(asks, threads, toldOf(UNSURE));
    });

    describe('Post to channel', () => {
      test('that was refused is posted by the next press', async () => {
        const at = desk.place();
        const answer = await desk.answered(at, LAC);
        plan([[POST, refused('not_in_channel')]]);
        await desk.press(at, answer, 'post');
        await desk.reply(at.channel, 1);
        await desk.press(at, answer, 'post');
        const says = [
          `privately: ${LAC_SAYS}`,
          `privately: ${NOT_MEMBER}`,
          `openly: ${LAC_SAYS}`,
          `privately: ${POSTED}`,
        ];
        expect(await desk.heard(at, says)).toEqual(says);
      });

      test.each<[what: string, faults: Planned]>([
        ['the channel is archived', [POST, refused('is_archived')]],
        ['Slack goes on failing', [POST, '500', 3]],
      ])('where %s, it is not said that the app is no member', async (_, fault) => {
        const at = desk.place();
        const answer = await desk.answered(at, LAC);
        plan([fault]);
        await desk.press(at, answer, 'post');
        const { text, privateTo } = await desk.reply(at.channel, 1);
        expect(privateTo).toBe(at.user);
        expect([NOT_MEMBER, POSTED]).not.toContain(text);
      });
    });

    describe('delivered twice, answered once', () => {
      test.each<[Ask, string]>([
        ['mention', `in the thread: ${LAC_SAYS}`],
        ['direct message', `direct message, in the thread: ${LAC_SAYS}`],
      ])('a %s at the same moment', async (how, says) => {
        const at = desk.place();
        desk.slack.faults.duplicate(2);
        onTestFinished(() => desk.slack.faults.clear());
        const asked = await ask(desk, how, at);
        expect(await desk.heard(at, [says], asked)).toEqual([says]);
        expect(desk.slack.traffic.deliveries.some(({ duplicate }) => duplicate)).toBe(true);
      });

      test('a press that only an older version knew', async () => {
        const at = desk.place();
        const answer = await desk.answered(at, LAC);
        desk.slack.traffic.clear();
        await desk.slack.press(at.channel, answer.ts, at.user, { type: 'button', action_id: 'old', value: 'x' });
        await desk.reply(at.channel, 1);
        for (const delivery of [...desk.slack.traffic.deliveries]) await desk.slack.redeliver(delivery);
        const says = [`privately: ${LAC_SAYS}`, `privately: ${STALE}`];
        expect(await desk.heard(at, says)).toEqual(says);
      });

      test('everything again, before and after a restart', async () => {
        const { slack } = desk;
        slack.traffic.clear();
        const at = desk.place();
        const asked = await ask(desk, 'mention', at);
        await ask(desk, 'direct message', at);
        const answer = await desk.reply(at.channel);
        await desk.answered(at, LAC);
        await desk.press(at, answer, 'sentence');
        await desk.reply(at.channel, 2);
        await slack.traffic.quiet();
        const before = await desk.heard(at, [], asked);
        expect(before).toHaveLength(4);
        const deliveries = [...slack.traffic.deliveries];
        expect(new Set(deliveries.map(({ kind }) => kind)).size).toBe(3);
        const again = async (num: number): Promise<void> => {
          for (const delivery of deliveries)
            expect(await slack.redeliver(delivery, num)).toMatchObject({ acked: true });
        };
        await again(1);
        expect(await desk.heard(at, [], asked)).toEqual(before);
        await desk.restart('SIGTERM');
        await again(2);
        expect(await desk.heard(at, [], asked)).toEqual(before);
      });
    });

    test('killed in the middle, each asker hears of the restart once it is up again', async () => {
      const { slack } = desk;
      slack.traffic.clear();
      const { asks, threads } = everyAsk();
      for (const { how, at } of asks) threads.push(await ask(desk, how, at));
      await eventually(() => slack.traffic.calls.length === 3, { what: 'three replies that are held back' });
      const deliveries = [...slack.traffic.deliveries];
      await desk.restart('SIGKILL');
      for (const delivery of deliveries) await slack.redeliver(delivery);
      await expectEach(asks, threads, toldOf(RESTARTED));
      await desk.restart('SIGTERM');
      await expectEach(asks, threads, toldOf(RESTARTED));
    });

    test('told to end, it finishes the reply that it is at, and ends with 0', async () => {
      const at = desk.place();
      plan([[POST, limited(1)]]);
      const asked = await ask(desk, 'mention', at);
      await eventually(() => desk.slack.traffic.counts()[POST]?.faulted, { what: 'the first try' });
      expect(await desk.app().stop()).toBe(0);
      const says = `in the thread: ${LAC_SAYS}`;
      expect(await desk.heard(at, [says], asked)).toEqual([says]);
      await desk.restart('SIGTERM');
      expect(await desk.heard(at, [says], asked)).toEqual([says]);
    });

    test.each([
      ['/healthz', /^ok$/m],
      ['/readyz', /^ready$/m],
      ['/metrics', /^figures_questions_total\{surface="command",status="answered"\} \d+$/m],
    ])('%s answers', async (path, says) => {
      await desk.answered(desk.place(), LAC);
      const reply = await get(path);
      expect([reply.status, reply.body.toString()]).toEqual([200, expect.stringMatching(says)]);
    });

    if (mode === 'http')
      test.each([
        ['signed by somebody else', { signature: 'wrong' }],
        ['not signed', { signature: 'missing' }],
        ['six minutes old', { secondsOff: -360 }],
        ['six minutes ahead of time', { secondsOff: 360 }],
      ] as const)('a request that is %s is refused and not answered', async (_, options) => {
        const at = desk.place();
        const event = { type: 'app_mention', channel: at.channel, user: at.user, text: MENTION, ts: '1.000001' };
        expect(await desk.slack.inject.event(event, options)).toMatchObject({ acked: false, status: 401 });
        expect(await desk.heard(at, [])).toEqual([]);
      });
    else
      test('a connection that is cut, or said to close, is opened anew', async () => {
        const { slack } = desk;
        const at = desk.place();
        const status = async (): Promise<number> => (await get('/readyz')).status;
        for (const end of [() => slack.sockets.cut(), () => slack.sockets.disconnect('refresh_requested')]) {
          const opened = slack.sockets.opened();
          plan([['apps.connections.open', '500']]);
          end();
          await eventually(async () => (await status()) === 503, { what: 'word that it is not ready', within: 8000 });
          await eventually(async () => slack.sockets.opened() > opened && (await status()) === 200, {
            what: 'a new connection',
            within: 8000,
          });
          await desk.answered(at, LAC);
        }
      });

    test('switched off, every surface gives the notice and nothing else', async () => {
      const { slack } = desk;
      const page = await slack.ui();
      const before = desk.place();
      const answer = await desk.answered(before, LAC);
      await slack.inject.shortcut(LOOK_UP.id, before.user);
      const window = await eventually(page.modal, { what: 'the window' });
      await desk.restart('SIGTERM', { CHAPTER_OFF: NOTICE });

      const at = desk.place();
      const asked = await ask(desk, 'mention', at);
      await ask(desk, 'command', at);
      await slack.inject.messageShortcut(ASK_MESSAGE, at.user, asked ?? expect.fail('Nothing was said.'));
      await slack.inject.shortcut(LOOK_UP.id, at.user);
      await ask(desk, 'direct message', at);
      const lines = await desk.heard(at, Array<string>(5).fill(' '.repeat(80)), asked);
      expect(lines.map((line) => line.split(': ')[1])).toEqual(Array(5).fill(NOTICE));
      await desk.press(before, answer, 'sentence');
      const said = [`privately: ${LAC_SAYS}`, `privately: ${NOTICE}`];
      expect(await desk.heard(before, said)).toEqual(said);
      await slack.openHome(at.user);
      const home = await eventually(() => page.home(at.user), { what: 'the Home' });
      expect(JSON.stringify(home.blocks[0])).toContain(NOTICE);
      // A window that was left open.
      const row = { selected_option: { value: '1' } };
      const council = { selected_option: { value: 'Barnet' } };
      const values = { council: { council }, indicator: { indicator: row }, period: { period: row } };
      const { body } = await slack.inject.submitView(window, values, before.user);
      expect(JSON.stringify(body)).toContain(NOTICE);
      expect(desk.app().output()).toContain('Switched off: the notice was given.');
    });
  });
});
