import { expect, test } from 'vitest';
import { BUSY, POSTED, UNSURE } from '../../../src/slack/wording.ts';
import { type Posted, readPosted } from '../stand-in/posted.ts';
import type { Call } from '../stand-in/traffic.ts';
import { inCrowd } from '../stand-in/workspace.ts';
import { type Kind, wrongsOf } from './outcomes.ts';

const at = inCrowd(1);
const { user } = inCrowd(2);

const said = (text: string, over: object = {}): Posted =>
  readPosted({ ts: '2.1', channel: at.channel, bot_id: 'B1', text, ...over });
const privately = (text: string, to = at.user): Posted => said(text, { subtype: 'ephemeral', ephemeral_to: to });
const inThread = (text: string, thread = '1.1'): Posted => said(text, { thread_ts: thread });
const directly = (text: string): Posted => said(text, { channel: at.direct });

const call = (fault?: Call['fault']): Call => ({ method: 'x', path: '', args: {}, at: 0, fault, status: undefined });

test.each<[what: string, kind: Kind, said: Posted[], faults: Call['fault'][], wrongs: string[]]>([
  ['an answer', 'command', [privately('Yes')], [], []],
  ['an answer in its thread', 'mention', [inThread('Yes')], [], []],
  ['an honest word', 'command', [privately(BUSY)], [], []],
  ['an answer sent privately', 'mention', [directly('Yes')], ['500'], []],
  ['an answer that may not have arrived', 'command', [privately('Yes'), privately(UNSURE)], ['drop_after'], []],
  ['a post and word of it', 'post', [said('Yes'), privately(POSTED)], [], []],
  ['a post and a doubt about the word of it', 'post', [said('Yes'), privately(UNSURE)], ['hang'], []],
  ['no way left', 'command', [], ['500', 'hang', 'expired'], []],
  ['nothing', 'command', [], [], ['Silent.']],
  ['nothing, with a way left', 'command', [], ['500', undefined], ['Silent.']],
  ['two answers', 'command', [privately('Yes'), privately('Yes')], ['drop_after'], ['Answered 2 times.']],
  ['an answer and a doubt', 'command', [privately('Yes'), privately(UNSURE)], [], ['Told 2 things.']],
  ['an answer to another', 'command', [privately('Yes', user)], [], ['In the wrong place: Yes']],
  ['a private answer in the open', 'command', [said('Yes')], [], ['In the wrong place: Yes']],
  ['an answer in another thread', 'mention', [inThread('Yes', '1.2')], [], ['In the wrong place: Yes']],
  ['an answer beside the thread', 'mention', [said('Yes')], [], ['In the wrong place: Yes']],
  ['an apology in the open', 'mention', [inThread(BUSY)], [], [`In the wrong place: ${BUSY}`]],
  ['the answer to another question', 'command', [privately('No')], [], ['Something else: No']],
  ['a post and too many words', 'post', [said('Yes'), privately(POSTED), privately(UNSURE)], [], ['Told 3 things.']],
  ['word of a post that is not there', 'post', [privately(POSTED)], [], ['Said to be posted, and is not.']],
])('%s to a %s', (_, kind, words, faults, wrongs) => {
  const asked = kind === 'mention' ? said('?', { ts: '1.1' }) : undefined;
  const outcome = { kind, at, asked, begins: 'Yes', said: words, calls: faults.map(call) };
  expect(wrongsOf(outcome)).toEqual(wrongs);
});
