import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ASK_MESSAGE, HOME, LOOK_UP, PROMPTS } from '../../../src/slack/wording.ts';
import { controlsOf, type Posted, type View } from '../stand-in/posted.ts';
import { describeWithStandIn } from '../stand-in/suite.ts';
import type { Page, Values } from '../stand-in/ui.ts';
import { eventually } from '../stand-in/wait.ts';
import { BOT, type Place } from '../stand-in/workspace.ts';
import { AND_2014, AND_2014_SAYS, type Desk, LAC, LAC_SAYS, MODES, openDesk, PATIENT } from './desk.ts';

const MENTION = `<@${BOT}> `;
const TREND = 'number of looked after children in Barking and Dagenham each year';
const ASKED_BACK = 'How many fostering households';

describeWithStandIn('every surface', () => {
  describe.each(MODES)('in %s mode', { timeout: PATIENT }, (mode) => {
    let desk: Desk;
    let page: Page;
    let at: Place;

    beforeAll(async () => {
      desk = await openDesk(mode, { SLACK_THREADS: 'history' });
      page = await desk.slack.ui();
    }, PATIENT);
    afterAll(() => desk.stop());

    const say = (text: string, thread?: string): Promise<Posted> => {
      at = desk.place();
      return desk.slack.say(at.channel, at.user, text, thread);
    };
    const expectHeard = async (expected: readonly string[], asked?: Posted): Promise<void> =>
      expect(await desk.heard(at, expected, asked)).toEqual(expected);

    describe('a command is answered to the one who gave it, and to nobody else', () => {
      test.each([
        [LAC, LAC_SAYS],
        ['check Thurrock had 285 looked after children in June 2015', 'Supported by the reports.'],
        ['check Thurrock had 258 looked after children in June 2015', 'Contradicted by the reports.'],
        ['brief Thurrock', 'Thurrock: newest figures held'],
        ['brief looked after children', 'Children looked after: newest figures held'],
        ['brief swimming pools', 'Nothing is held about “swimming pools”.'],
        ['sources', 'Reports held:'],
        ['help', 'Ask for a figure'],
        ['health', 'The app is running and answers from 5 reports'],
        ['', 'There is no question here.'],
        ['check', 'There is no question here.'],
        [ASKED_BACK, 'Which council do you mean?'],
        ['Thurrock LAC rate March 2019', 'Not in the reports.'],
        ['DROP TABLE figures; --', 'Nothing in the reports'],
      ])('/figures %s', async (text, says) => {
        at = desk.place();
        await desk.slack.command(at.channel, at.user, text);
        await expectHeard([`privately: ${says}`]);
      });
    });

    describe('what is said to the app is answered in its thread', () => {
      test('a mention, which comes as two events, once', async () => {
        const asked = await say(MENTION + LAC);
        await expectHeard([`in the thread: ${LAC_SAYS}`], asked);
      });

      test.each([
        ['with a mention', MENTION + AND_2014],
        ['without one', AND_2014],
      ])('a follow-up %s keeps what was asked before', async (_, followUp) => {
        const asked = await say(MENTION + LAC);
        await desk.reply(at.channel);
        await desk.slack.say(at.channel, at.user, followUp, asked.ts);
        await expectHeard([`in the thread: ${LAC_SAYS}`, `in the thread: ${AND_2014_SAYS}`], asked);
      });

      test('a mention in a thread of others', async () => {
        const asked = await say('Does anybody know?');
        await desk.slack.say(at.channel, at.user, MENTION + LAC, asked.ts);
        await expectHeard([`in the thread: ${LAC_SAYS}`], asked);
      });

      test('a direct message, and its follow-up', async () => {
        at = desk.place();
        const asked = await desk.slack.say(at.direct, at.user, LAC);
        await desk.reply(at.direct);
        await desk.slack.say(at.direct, at.user, AND_2014, asked.ts);
        const says = [LAC_SAYS, AND_2014_SAYS].map((answer) => `direct message, in the thread: ${answer}`);
        await expectHeard(says, asked);
      });

      test('a series with its picture, described for those who do not see it', async () => {
        const asked = await say(MENTION + TREND);
        const says = [
          'in the thread: Children looked after, Barking and Dagenham\nDate, Figure, Kind, Section\nat 31 March 2012, 427',
          'in the thread: (chart.png) Line chart. Children looked after, Barking and Dagenham',
        ];
        await expectHeard(says, asked);
      });
    });

    test('bots, edits, deletions, joins and talk among people are left alone', async () => {
      const talk = await say(LAC);
      const { inject } = desk.slack;
      const message = { type: 'message', channel: at.channel, channel_type: 'channel', user: at.user, ts: '1.000001' };
      const mention = { ...message, text: MENTION + LAC };
      await inject.event({ ...mention, bot_id: 'B9' });
      await inject.event({ ...mention, type: 'app_mention', bot_id: 'B9' });
      await inject.event({
        ...mention,
        channel: at.direct,
        channel_type: 'im',
        subtype: 'bot_message',
        user: undefined,
      });
      await inject.event({ ...mention, channel: at.direct, channel_type: 'im', user: BOT });
      await inject.event({ ...message, subtype: 'channel_join', text: 'has joined' });
      await desk.slack.edit(talk, MENTION + LAC);
      await desk.slack.remove(talk);
      // Whatever came of those would stand before the answer to this.
      const asked = await desk.slack.say(at.channel, at.user, MENTION + LAC);
      await expectHeard([`in the thread: ${LAC_SAYS}`], asked);
    });

    describe('a press under a private answer', () => {
      test.each([
        ['trend', 'Children looked after, Thurrock\nDate, Figure, Section\nAugust 2014, 78 per 10,000'],
        ['sentence', 'Children looked after, Thurrock, at 31 March 2015: 70 per 10,000. Source: Thurrock'],
        ['feedback +', 'Thank you.'],
        ['feedback -', 'Thank you.'],
      ])('%s is answered privately', async (action, says) => {
        at = desk.place();
        await desk.press(at, await desk.answered(at, LAC), action);
        await expectHeard([`privately: ${LAC_SAYS}`, `privately: ${says}`]);
      });

      test('benchmarks is answered privately', async () => {
        at = desk.place();
        await desk.press(at, await desk.answered(at, 'LBBD LAC rate March 2016'), 'benchmarks');
        await expectHeard([
          'privately: 71 per 10,000',
          'privately: Children looked after\nCouncil or benchmark, Date, Figure',
        ]);
      });

      test('Whole paragraph opens a window', async () => {
        at = desk.place();
        const before = page.modal();
        await desk.press(at, await desk.answered(at, LAC), 'paragraph');
        const modal = await eventually(() => page.modal()?.id !== before?.id && page.modal(), { what: 'the window' });
        expect(JSON.stringify(modal.blocks)).toContain('which equates to 78 per 10,000');
        await expectHeard([`privately: ${LAC_SAYS}`]);
        page.closeModal(at.user);
      });

      test('Post to channel posts once, however often it is pressed', async () => {
        at = desk.place();
        const answer = await desk.answered(at, LAC);
        for (let time = 0; time < 3; time++) {
          await desk.press(at, answer, 'post');
          await desk.reply(at.channel, 2 + time);
        }
        const before = 'privately: This was posted before';
        await expectHeard([
          `privately: ${LAC_SAYS}`,
          `openly: ${LAC_SAYS}`,
          'privately: Posted to the channel.',
          before,
          before,
        ]);
        const open = (await desk.said(at.channel)).filter(({ privateTo }) => privateTo === undefined);
        expect(JSON.stringify(open[0]?.blocks)).toContain(`<@${at.user}> asked: ${LAC}`);
      });

      test('a choice of what was asked back takes the place of the question', async () => {
        at = desk.place();
        await desk.press(at, await desk.answered(at, ASKED_BACK), 'choose-1');
        await eventually(async () => !(await desk.reply(at.channel)).text.startsWith('Which'), { what: 'the answer' });
        await expectHeard(['privately: 104 (Fostering households; Thurrock']);
      });
    });

    describe('a press in a thread', () => {
      test('Trend is answered to the one who pressed', async () => {
        const asked = await say(MENTION + LAC);
        await desk.press(at, await desk.reply(at.channel), 'trend');
        await expectHeard([`in the thread: ${LAC_SAYS}`, 'privately: Children looked after, Thurrock'], asked);
      });

      test('a choice of the asker takes the place of the question, and the thread goes on from it', async () => {
        const asked = await say(MENTION + ASKED_BACK);
        await desk.press(at, await desk.reply(at.channel), 'choose-1');
        await eventually(async () => !(await desk.reply(at.channel)).text.startsWith('Which'), { what: 'the answer' });
        await desk.slack.say(at.channel, at.user, 'and in Barking and Dagenham?', asked.ts);
        const says = ['104 (Fostering households; Thurrock', '160 (Fostering households; Barking and Dagenham'];
        await expectHeard(
          says.map((answer) => `in the thread: ${answer}`),
          asked,
        );
      });
    });

    describe('Home', () => {
      const opened = async (): Promise<View> => {
        at = desk.place();
        await desk.slack.openHome(at.user);
        return eventually(() => page.home(at.user), { what: 'the Home' });
      };

      test('shows what can be asked and what is held', async () => {
        const shown = JSON.stringify((await opened()).blocks);
        for (const words of [HOME.ask, HOME.reports, HOME.indicators, HOME.corrections, 'Lewisham', '13 January 2020'])
          expect(shown).toContain(words);
      });

      test('an example is answered in a direct message', async () => {
        const home = await opened();
        const lac = controlsOf(home.blocks).find(({ label }) => label === LAC);
        await desk.slack.inject.pressInView(home, lac ?? expect.fail('No example.'), at.user);
        await expectHeard([`direct message, openly: ${LAC_SAYS}`]);
      });
    });

    test('the tab of messages offers questions to start from', async () => {
      const { traffic, inject } = desk.slack;
      await inject.messagesTabOpened(desk.place().user);
      const prompted = await eventually(
        () => traffic.calls.find(({ method }) => method === 'assistant.threads.setSuggestedPrompts'),
        { what: 'the prompts' },
      );
      expect(prompted.args.prompts).toEqual(PROMPTS);
    });

    describe('shortcuts', () => {
      type Option = { text: { text: string }; value: string };

      const pick = (field: string, value: string): Values => ({
        [field]: { [field]: { type: 'external_select', selected_option: { value } } },
      });
      const lookingUp = async (user: string): Promise<View> => {
        const before = page.modal();
        await desk.slack.inject.shortcut(LOOK_UP.id, user);
        return eventually(() => page.modal()?.id !== before?.id && page.modal(), { what: 'the window' });
      };
      const offered = async (user: string, view: View, field: string, typed: string, state: Values) => {
        const { body } = await desk.slack.inject.options(field, typed, user, { view, blockId: field, state });
        return (body as { options: Option[] }).options;
      };

      test('"Look up a figure" offers only what exists, and shows the answer in its window', async () => {
        at = desk.place();
        const view = await lookingUp(at.user);
        let state: Values = {};
        for (const [field, typed, expected] of [
          ['council', 'Atlantis', []],
          ['council', 'thur', ['Thurrock']],
          ['indicator', 'looked after 10,000', ['Children looked after (per 10,000)']],
          ['period', '', ['August 2014', 'at 31 March 2015']],
        ] as const) {
          const options = await offered(at.user, view, field, typed, state);
          expect(options.map(({ text }) => text.text)).toEqual(expected);
          state = { ...state, ...pick(field, options.at(-1)?.value ?? '') };
        }
        const { errors, modal } = await page.submitModal(at.user, state);
        expect(errors).toBeUndefined();
        expect(modal?.blocks[0]).toMatchObject({ type: 'header', text: { text: '70 per 10,000' } });
        page.closeModal(at.user);
        await expectHeard([]);
      });

      test('"Look up a figure" says which choices do not go together', async () => {
        const { user } = desk.place();
        const view = await lookingUp(user);
        const ofThurrock = await offered(user, view, 'indicator', 'fostering households', pick('council', 'Thurrock'));
        const [row = ''] = ofThurrock.map(({ value }) => value);
        const state = { ...pick('council', 'Barnet'), ...pick('indicator', row), ...pick('period', row) };
        expect(await page.submitModal(user, state)).toMatchObject({
          errors: { indicator: LOOK_UP.faults.indicator },
          modal: { id: view.id },
        });
        page.closeModal(user);
      });

      test('"Ask about this message" is answered to the one who asked', async () => {
        const message = await say(LAC);
        await desk.slack.inject.messageShortcut(ASK_MESSAGE, at.user, message);
        await expectHeard([`privately: ${LAC_SAYS}`]);
      });
    });

    test.each(['appUninstalled', 'tokensRevoked'] as const)('%s is logged, and the app stays up', async (event) => {
      const before = desk.app().output().length;
      expect(await desk.slack.inject[event]()).toMatchObject({ acked: true });
      await eventually(() => desk.app().output().slice(before).includes('taken out of a workspace'), {
        what: 'a line in the log',
      });
      at = desk.place();
      await desk.slack.command(at.channel, at.user, LAC);
      await expectHeard([`privately: ${LAC_SAYS}`]);
    });

    test('the log of all this holds no token and no word of a question', () => {
      expect(desk.app().output()).toContain('Answered.');
      expect(desk.app().output()).not.toMatch(/xoxb-|xapp-|LAC rate|fostering|each year/i);
    });
  });

  describe('where the history of channels is not granted', () => {
    let desk: Desk;
    beforeAll(async () => {
      desk = await openDesk('http');
    }, PATIENT);
    afterAll(() => desk.stop());

    test('a thread needs a new mention, and the answer says so', async () => {
      const at = desk.place();
      const asked = await desk.slack.say(at.channel, at.user, MENTION + LAC);
      expect(JSON.stringify((await desk.reply(at.channel)).blocks)).toContain('mention the app again');
      await desk.slack.say(at.channel, at.user, AND_2014, asked.ts);
      await desk.slack.say(at.channel, at.user, MENTION + AND_2014, asked.ts);
      const says = [`in the thread: ${LAC_SAYS}`, `in the thread: ${AND_2014_SAYS}`];
      expect(await desk.heard(at, says, asked)).toEqual(says);
    });
  });
});
