import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSet } from '../../../src/eval/sets.ts';
import { messageOf } from '../../../src/slack/messages/message.ts';
import { THANKS } from '../../../src/slack/wording.ts';
import { answerTo, library } from '../../own.ts';
import { isJson, textOf } from '../stand-in/json.ts';
import type { Posted } from '../stand-in/posted.ts';
import { randomFrom } from '../stand-in/random.ts';
import { describeWithStandIn } from '../stand-in/suite.ts';
import type { Delivery } from '../stand-in/traffic.ts';
import { BOT, inCrowd, type Place } from '../stand-in/workspace.ts';
import { type Desk, LAC, LAC_SAYS, openDesk, PATIENT } from './desk.ts';
import { callsByPlace, isSilent, type Kind, type Outcome, wrongsOf } from './outcomes.ts';

const DELIVERIES = 1000;
/** How many set off in a second. */
const PACE = 60;
const SEED = 20;
/** How many answers are asked for together, to press on later. */
const AT_ONCE = 20;
/** Longer than a call that hangs, and what is said after it. */
const SILENCE = 6000;

/** What is sent, in turn. */
const TURNS: readonly Kind[] = [
  ...['command', 'mention', 'trend', 'command', 'direct', 'post', 'command', 'mention', 'sentence', 'feedback +'],
  ...['command', 'mention', 'trend', 'command', 'direct', 'post', 'command', 'mention', 'sentence', 'paragraph'],
] as Kind[];

/** How the answer to a press begins; each is made under the same answer. */
const PRESSED: Partial<Record<Kind, string>> = {
  trend: 'Children looked after, Thurrock\nDate',
  sentence: 'Children looked after, Thurrock, at 31 March 2015: 70 per 10,000. Source:',
  paragraph: 'Thurrock, “Cabinet Member Report – Children’s Social Care”, 22 July 2015, section 6.1',
  post: LAC_SAYS,
  'feedback +': THANKS,
};

type Sent = { nth: number; kind: Kind; at: Place; question: string; pressed?: Posted; asked?: Posted };

const saysTo = (question: string): string =>
  messageOf(library, answerTo(question), { questions: [question], by: '' }, { publicUrl: undefined, isPrivate: false })
    .text;

/** Who a command or a press came from. */
const senderOf = ({ payload }: Delivery): string =>
  textOf(payload, 'user_id') || (isJson(payload.user) ? textOf(payload.user, 'id') : '');

describeWithStandIn(
  'a thousand deliveries, while a tenth of the calls fail and a tenth of the deliveries come twice',
  () => {
    let desk: Desk;
    beforeAll(async () => {
      desk = await openDesk('http', {}, DELIVERIES);
    }, PATIENT);
    afterAll(() => desk.stop());

    /** What there will be to press on is answered before anything goes wrong. */
    const prepared = async (): Promise<Sent[]> => {
      const questions = readSet('development', 'questions').map(({ q }) => q);
      const all = Array.from({ length: DELIVERIES }, (_, nth): Sent => {
        const kind = TURNS[nth % TURNS.length] ?? 'command';
        return { nth, kind, at: inCrowd(nth), question: questions[nth % questions.length] ?? '' };
      });
      const presses = all.filter(({ kind }) => kind in PRESSED);
      for (let first = 0; first < presses.length; first += AT_ONCE)
        await Promise.all(
          presses.slice(first, first + AT_ONCE).map(async (one) => {
            one.pressed = await desk.answered(one.at, LAC);
          }),
        );
      await desk.slack.traffic.quiet();
      desk.slack.traffic.clear();
      return all;
    };

    const send = async ({ kind, at, question, pressed }: Sent): Promise<Posted | undefined> => {
      if (kind === 'mention') return desk.slack.say(at.channel, at.user, `<@${BOT}> ${question}`);
      if (kind === 'direct') return desk.slack.say(at.direct, at.user, question);
      await (pressed ? desk.press(at, pressed, kind) : desk.slack.command(at.channel, at.user, question));
      return undefined;
    };

    /** Everything at its pace, commands and presses now and then once more. @returns how many came again */
    const sendAll = async (all: readonly Sent[]): Promise<{ sent: Sent[]; again: number }> => {
      const { slack } = desk;
      const random = randomFrom(SEED);
      const start = performance.now();
      const sending: Promise<Sent>[] = [];
      let again = 0;
      for (const one of all) {
        await delay(Math.max(0, start + (one.nth * 1000) / PACE - performance.now()));
        const isTwice = random() < 0.1;
        sending.push(
          send(one).then(async (asked) => {
            const delivery = slack.traffic.deliveries.find((each) => senderOf(each) === one.at.user);
            if (delivery === undefined || !isTwice) return asked ? { ...one, asked } : one;
            again += 1;
            await slack.redeliver(delivery);
            return one;
          }),
        );
      }
      const sent = await Promise.all(sending);
      await slack.traffic.quiet({ for: SILENCE, within: 60_000 });
      return { sent, again };
    };

    const outcomesOf = async (sent: readonly Sent[]): Promise<Outcome[]> => {
      const { deliveries, calls } = desk.slack.traffic;
      const names = new Map<string, Set<string>>();
      for (const delivery of deliveries) {
        const url = textOf(delivery.payload, 'response_url');
        const own = names.get(senderOf(delivery)) ?? new Set<string>();
        names.set(
          senderOf(delivery),
          own.add(url && new URL(url).pathname).add(textOf(delivery.payload, 'trigger_id')),
        );
      }
      const callsTo = callsByPlace(calls);
      const outcomes: Outcome[] = [];
      for (const { kind, at, question, pressed, asked } of sent) {
        const said = [...(await desk.said(at.channel)), ...(await desk.said(at.direct))];
        outcomes.push({
          kind,
          at,
          asked,
          begins: PRESSED[kind] ?? saysTo(question),
          said: said.filter(({ ts }) => ts !== pressed?.ts),
          calls: callsTo([at.channel, at.direct, at.user, ...(names.get(at.user) ?? [])]),
        });
      }
      return outcomes;
    };

    test('each ends in one answer or one honest word, to the right person and in the right place', async () => {
      const all = await prepared();
      desk.slack.faults.seeded(randomFrom(SEED), {
        rate: 0.1,
        duplicates: 0.1,
        kinds: ['429', '500', 'ok_false', { kind: 'ok_false', error: 'is_archived' }, 'expired', 'drop_after', 'hang'],
      });
      const { sent, again } = await sendAll(all);
      desk.slack.faults.clear();

      const outcomes = await outcomesOf(sent);
      const wrongs = outcomes.flatMap((outcome) => {
        const met = outcome.calls.map(({ method, fault }) => `${method} ${fault ?? 'passed'}`).join(', ');
        return wrongsOf(outcome).map((wrong) => `${outcome.kind} of ${outcome.at.user}: ${wrong} (${met})`);
      });
      expect(wrongs).toEqual([]);
      expect(outcomes).toHaveLength(DELIVERIES);

      const { deliveries, calls } = desk.slack.traffic;
      expect(calls.filter(({ fault }) => fault !== undefined).length).toBeGreaterThan(DELIVERIES / 15);
      expect(again + deliveries.filter(({ duplicate }) => duplicate).length).toBeGreaterThan(DELIVERIES / 15);
      // Where each way to a person failed, the log has it.
      const givenUp = desk.app().output().split('could not be delivered by any way').length - 1;
      expect(outcomes.filter(isSilent).length).toBeLessThanOrEqual(givenUp);
    }, 150_000);
  },
);
