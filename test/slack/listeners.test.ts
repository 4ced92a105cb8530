import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeDesk, type Desk, direct, event, mention, openDesk, press, slashCommand } from './desk.ts';
import { freshFolders } from './folder.ts';

const folder = freshFolders('desk');
let desk: Desk;

beforeEach(async () => {
  desk = await openDesk(folder());
});
afterEach(() => closeDesk(desk));

/** "chat.postMessage C1 in 1.1: 70 per 10,000 (Children": what the app sent, where to, and how it begins. */
const sent = ({ calls }: Desk, length = 14): string[] =>
  calls
    .filter(({ method }) => method !== 'auth.test')
    .map(({ method, body }) => {
      const place = [body.channel, body.thread_ts ? `in ${body.thread_ts}` : ''].filter(Boolean).join(' ');
      return `${method}${place ? ` ${place}` : ''}: ${(body.text ?? '').slice(0, length)}`.trim();
    });

const LAC = 'Thurrock LAC rate March 2015';
const state = (question: string, by = 'U01ALICE'): string => JSON.stringify({ q: [question], u: by });

describe('a command is answered privately', () => {
  test.each([
    [LAC, '70 per 10,000'],
    ['check Thurrock had 285 looked after children in June 2015', 'Supported by t'],
    ['check Thurrock had 258 looked after children in June 2015', 'Contradicted b'],
    ['brief Thurrock', 'Thurrock: newe'],
    ['brief looked after children', 'Children looke'],
    ['brief swimming pools', 'Nothing is hel'],
    ['sources', 'Reports held:\n'],
    ['help', 'Ask for a figu'],
    ['health', 'The app is run'],
    ['', 'There is no qu'],
    ['check', 'There is no qu'],
    ['How many fostering households', 'Which council '],
    ['DROP TABLE figures; --', 'Nothing in the'],
  ])('/figures %s', async (text, begins) => {
    const acks = await desk.deliver(slashCommand(text));
    expect(acks).toEqual([undefined]);
    expect(sent(desk)).toEqual([`respond: ${begins}`.trim()]);
    expect(desk.calls.at(-1)?.body).toMatchObject({ response_type: 'ephemeral', replace_original: false });
  });
});

describe('where the reply to a command cannot be delivered, the next way is taken', () => {
  test.each<[what: string, refused: [string, number, object][], expected: string[]]>([
    ['the address is used up', [['respond', 404, {}]], ['respond', 'respond', 'chat.postEphemeral C1']],
    [
      'the app is not in the channel',
      [
        ['respond', 404, {}],
        ['chat.postEphemeral', 200, { ok: false, error: 'user_not_in_channel' }],
      ],
      ['respond', 'respond', 'chat.postEphemeral C1', 'chat.postMessage U01ALICE'],
    ],
    ['Slack fails for a moment', [['respond', 500, {}]], ['respond', 'respond', 'respond', 'chat.postEphemeral C1']],
  ])('%s', async (_, refused, expected) => {
    for (const [method, status, body] of refused) desk.answers(method, [status, body]);
    await desk.deliver(slashCommand(LAC));
    expect(sent(desk).map((line) => line.split(':')[0])).toEqual(expected);
  });
});

describe('a mention is answered in the thread it stands in, never in the channel', () => {
  test.each([
    ['at the top of a channel', mention(LAC, { ts: '1.1' }), 'chat.postMessage C1 in 1.1: 70 per 10,000'],
    ['in a thread', mention(LAC, { ts: '2.2', thread_ts: '1.1' }), 'chat.postMessage C1 in 1.1: 70 per 10,000'],
    ['with nothing asked', mention('', { ts: '1.1' }), 'chat.postMessage C1 in 1.1: There is no qu'],
  ])('%s', async (_, delivery, expected) => {
    await desk.deliver(delivery);
    expect(sent(desk)).toEqual([expected]);
  });

  test('without the id of a thread nothing goes to the channel; the asker is told privately', async () => {
    await desk.deliver(mention(LAC, { ts: '' }));
    expect(sent(desk, 30)).toEqual(['chat.postEphemeral C1: Slack did not say which thread']);
  });

  test('a follow-up in the thread keeps what was said', async () => {
    await desk.deliver(mention(LAC, { ts: '1.1' }));
    await desk.deliver(mention('and August 2014?', { ts: '2.2', thread_ts: '1.1' }));
    expect(sent(desk)).toEqual([
      'chat.postMessage C1 in 1.1: 70 per 10,000',
      'chat.postMessage C1 in 1.1: 78 per 10,000',
    ]);
  });

  test('two threads do not mix', async () => {
    await desk.deliver(mention(LAC, { ts: '1.1' }));
    await desk.deliver(mention('and August 2014?', { ts: '2.2', thread_ts: '7.7' }));
    expect(sent(desk).at(-1)).not.toContain('78 per');
  });

  test('blocks that Slack refuses go out as plain text', async () => {
    desk.answers('chat.postMessage', [200, { ok: false, error: 'invalid_blocks' }], [200, { ok: true, ts: '9.9' }]);
    await desk.deliver(mention(LAC, { ts: '1.1' }));
    expect(desk.calls.map(({ body }) => 'blocks' in body)).toEqual([true, false]);
  });

  test('a table that Slack refuses goes out as lines, then as plain text', async () => {
    const refused = [200, { ok: false, error: 'invalid_blocks' }] as const;
    desk.answers('chat.postMessage', [...refused], [...refused], [200, { ok: true, ts: '9.9' }]);
    await desk.deliver(mention('Thurrock 2014/15 out-turn by cost centre', { ts: '1.1' }));
    const kinds = desk.calls.map(({ body }) =>
      !('blocks' in body) ? 'text' : body.blocks.includes('data_table') ? 'table' : 'lines',
    );
    expect(kinds).toEqual(['table', 'lines', 'text']);
  });

  test('where it is not known whether a post arrived, it is not posted again; the asker is told', async () => {
    desk.answers('chat.postMessage', [200, 'no JSON' as unknown as object]);
    await desk.deliver(mention(LAC, { ts: '1.1' }));
    expect(sent(desk)).toHaveLength(2);
    expect(sent(desk, 30).at(-1)).toMatch(/^chat\.postEphemeral C1 in 1\.1/);
  });

  test('a channel that takes nothing: the asker gets the answer in a direct message', async () => {
    for (const method of ['chat.postEphemeral']) desk.answers(method, [200, { ok: false, error: 'is_archived' }]);
    desk.answers('chat.postMessage', [200, { ok: false, error: 'is_archived' }], [200, { ok: true, ts: '9.9' }]);
    await desk.deliver(mention(LAC, { ts: '1.1' }));
    expect(sent(desk).map((line) => line.split(':')[0])).toEqual([
      'chat.postMessage C1 in 1.1',
      'chat.postEphemeral C1 in 1.1',
      'chat.postMessage U01ALICE',
    ]);
  });
});

describe('a rate limit of Slack', () => {
  test('is waited out', async () => {
    desk.answers('chat.postMessage', [200, { ok: false, error: 'ratelimited' }], [200, { ok: true, ts: '9.9' }]);
    await desk.deliver(mention(LAC, { ts: '1.1' }));
    expect(sent(desk)).toHaveLength(2);
  });

  test('that does not end is given up politely', async () => {
    desk.answers('chat.postMessage', [200, { ok: false, error: 'ratelimited' }]);
    await desk.deliver(mention(LAC, { ts: '1.1' }));
    expect(sent(desk, 40).at(-1)).toBe('chat.postEphemeral C1 in 1.1: Slack is taking no more messages in this');
  });
});

describe('direct messages', () => {
  test('are answered in their thread, follow-ups without a mention', async () => {
    await desk.deliver(direct(LAC, { ts: '1.1' }));
    await desk.deliver(direct('and August 2014?', { ts: '2.2', thread_ts: '1.1' }));
    expect(sent(desk)).toEqual([
      'chat.postMessage D1 in 1.1: 70 per 10,000',
      'chat.postMessage D1 in 1.1: 78 per 10,000',
    ]);
  });
});

describe('threads without a mention', () => {
  const followUp = (): object =>
    event({ type: 'message', channel_type: 'channel', text: 'and August 2014?', ts: '2.2', thread_ts: '1.1' });

  test('are answered where the history of channels is granted', async () => {
    closeDesk(desk);
    desk = await openDesk(folder(), { threads: 'history' });
    await desk.deliver(mention(LAC, { ts: '1.1' }));
    await desk.deliver(followUp());
    expect(sent(desk).at(-1)).toBe('chat.postMessage C1 in 1.1: 78 per 10,000');
  });

  test('are left alone where it is not, and the reply before said so', async () => {
    await desk.deliver(mention(LAC, { ts: '1.1' }));
    await desk.deliver(followUp());
    expect(sent(desk)).toHaveLength(1);
    expect(desk.calls.at(-1)?.body.blocks).toContain('mention the app again');
  });

  test('of others are left alone', async () => {
    closeDesk(desk);
    desk = await openDesk(folder(), { threads: 'history' });
    await desk.deliver(followUp());
    expect(sent(desk)).toEqual([]);
  });
});

describe('what is no question gets no answer', () => {
  test.each([
    ['a bot', direct(LAC, { bot_id: 'B9' })],
    ['another app', direct(LAC, { app_id: 'A9' })],
    ['itself', direct(LAC, { user: 'U0BOT' })],
    ['an edit', direct(LAC, { subtype: 'message_changed' })],
    ['a deletion', direct(LAC, { subtype: 'message_deleted' })],
    ['somebody joining', event({ type: 'message', channel_type: 'channel', subtype: 'channel_join', text: 'joined' })],
    ['talk in a channel', event({ type: 'message', channel_type: 'channel', text: LAC })],
  ])('%s', async (_, delivery) => {
    await desk.deliver(delivery);
    expect(sent(desk)).toEqual([]);
  });
});

describe('delivered twice, answered once', () => {
  test.each([
    [
      'a command',
      () => {
        const one = slashCommand(LAC);
        return [one, one];
      },
    ],
    [
      'an event',
      () => {
        const one = mention(LAC);
        return [one, one];
      },
    ],
    [
      'one message as two events',
      () => [
        mention(LAC, { ts: '1.1' }),
        event({ type: 'message', channel_type: 'channel', text: `<@U0BOT> ${LAC}`, ts: '1.1' }),
      ],
    ],
    [
      'a press',
      () => {
        const one = press({ action_id: 'sentence', value: state(LAC) });
        return [one, one];
      },
    ],
  ])('%s', async (_, deliveries) => {
    for (const delivery of deliveries()) await desk.deliver(delivery);
    expect(sent(desk)).toHaveLength(1);
  });

  test('also by a second process that shares the folder', async () => {
    const shared = folder();
    closeDesk(desk);
    const one = mention(LAC);
    desk = await openDesk(shared);
    await desk.deliver(one);
    closeDesk(desk);
    desk = await openDesk(shared);
    await desk.deliver(one);
    expect(sent(desk)).toEqual([]);
  });
});

describe('buttons', () => {
  test.each([
    [
      'Trend',
      { action_id: 'trend', value: JSON.stringify({ q: [LAC, 'show me the trend'], u: 'U01ALICE' }) },
      'respond: Children looke',
    ],
    ['Copy as a sentence', { action_id: 'sentence', value: state(LAC) }, 'respond: Children looke'],
    ['Whole paragraph', { action_id: 'paragraph', value: state(LAC) }, 'views.open:'],
    [
      'Helpful',
      { action_id: 'feedback', type: 'feedback_buttons', value: `+${state(LAC)}` },
      'respond: Thank you. Not',
    ],
    [
      'a choice',
      { action_id: 'choose-0', value: state('How many fostering households, Thurrock') },
      'respond: 104 (Fostering',
    ],
    ['one of an older version', { action_id: 'old', value: 'x' }, 'respond: This button is'],
    ['one whose value is not ours', { action_id: 'sentence', value: 'x' }, 'respond: This button is'],
  ])('%s', async (_, action, expected) => {
    const acks = await desk.deliver(press(action));
    expect(acks).toEqual([undefined]);
    expect(sent(desk)).toEqual([expected]);
  });

  test('a choice under a message in a thread is answered in its place, by the asker', async () => {
    const choice = { action_id: 'choose-1', value: state('How many fostering households, Thurrock') };
    await desk.deliver(press(choice, { isEphemeral: false, thread: '1.1' }));
    expect(sent(desk)).toEqual(['chat.update C1: 104 (Fostering']);
  });

  test('by somebody else, the choice is answered to them alone', async () => {
    const choice = { action_id: 'choose-1', value: state('How many fostering households, Thurrock') };
    await desk.deliver(press(choice, { isEphemeral: false, thread: '1.1', user: 'U02BOB' }));
    expect(sent(desk)).toEqual(['respond: 104 (Fostering']);
  });

  test('the paragraph comes as a message where no window opens', async () => {
    desk.answers('views.open', [200, { ok: false, error: 'expired_trigger_id' }]);
    await desk.deliver(press({ action_id: 'paragraph', value: state(LAC) }));
    expect(sent(desk)).toEqual(['views.open:', 'respond: Thurrock, “Cab']);
  });
});

describe('posting to the channel', () => {
  const post = (over = {}): object => press({ action_id: 'post', value: state(LAC) }, over);

  test('by the person who asked', async () => {
    await desk.deliver(post());
    expect(sent(desk)).toEqual(['chat.postMessage C1: 70 per 10,000', 'respond: Posted to the']);
    expect(desk.calls[0]?.body.blocks).toContain('<@U01ALICE> asked: Thurrock LAC rate March 2015');
  });

  test('by nobody else', async () => {
    await desk.deliver(post({ user: 'U02BOB' }));
    expect(sent(desk, 25)).toEqual(['respond: Only the person who asked']);
  });

  test('once, however often it is pressed', async () => {
    for (let time = 0; time < 3; time++) await desk.deliver(post());
    expect(sent(desk).filter((line) => line.startsWith('chat.postMessage'))).toHaveLength(1);
  });

  test('from a thread goes to the thread', async () => {
    await desk.deliver(post({ thread: '1.1' }));
    expect(sent(desk)[0]).toBe('chat.postMessage C1 in 1.1: 70 per 10,000');
  });

  test('where the app is not in the channel, how to invite it is said', async () => {
    desk.answers('chat.postMessage', [200, { ok: false, error: 'not_in_channel' }]);
    await desk.deliver(post());
    expect(sent(desk, 30).at(-1)).toBe('respond: The app is not in this channel');
  });
});

describe('shortcuts', () => {
  const lookUp = {
    type: 'shortcut',
    callback_id: 'look-up',
    trigger_id: 't',
    team: { id: 'T1' },
    user: { id: 'U01ALICE' },
  };
  const chosen = (values: Record<string, string>): object =>
    Object.fromEntries(
      Object.entries(values).map(([field, value]) => [field, { [field]: { selected_option: { value } } }]),
    );
  const typing = (field: string, value: string, values: Record<string, string> = {}): object => ({
    type: 'block_suggestion',
    action_id: field,
    block_id: field,
    value,
    team: { id: 'T1' },
    user: { id: 'U01ALICE' },
    view: { state: { values: chosen(values) } },
  });
  const offered = async (delivery: object): Promise<{ text: { text: string }; value: string }[]> => {
    const [reply] = (await desk.deliver(delivery)) as { options: { text: { text: string }; value: string }[] }[];
    return reply?.options ?? [];
  };

  test('the look-up window opens', async () => {
    await desk.deliver(lookUp);
    expect(sent(desk)).toEqual(['views.open:']);
  });

  test('only what exists is offered, step by step, and the answer comes in the window', async () => {
    const [council] = await offered(typing('council', 'thur'));
    expect(council?.text.text).toBe('Thurrock');
    const indicators = await offered(typing('indicator', 'looked after 10,000', { council: 'Thurrock' }));
    expect(indicators.map(({ text }) => text.text)).toEqual(['Children looked after (per 10,000)']);
    const indicator = indicators[0]?.value ?? '';
    const periods = await offered(typing('period', '', { council: 'Thurrock', indicator }));
    expect(periods.map(({ text }) => text.text)).toEqual(['August 2014', 'at 31 March 2015']);
    const values = { council: 'Thurrock', indicator, period: periods[1]?.value ?? '' };
    const submit = {
      type: 'view_submission',
      team: { id: 'T1' },
      user: { id: 'U01ALICE' },
      view: { callback_id: 'look-up', type: 'modal', state: { values: chosen(values) } },
    };
    const [reply] = (await desk.deliver(submit)) as [{ response_action: string; view: { blocks: object[] } }];
    expect(reply.response_action).toBe('update');
    expect(reply.view.blocks[0]).toMatchObject({ type: 'header', text: { text: '70 per 10,000' } });
  });

  test('choices that do not go together are said, nothing is guessed', async () => {
    const [indicator] = await offered(typing('indicator', 'fostering households', { council: 'Thurrock' }));
    const values = { council: 'Barnet', indicator: indicator?.value ?? '', period: indicator?.value ?? '' };
    const submit = {
      type: 'view_submission',
      team: { id: 'T1' },
      user: { id: 'U01ALICE' },
      view: { callback_id: 'look-up', type: 'modal', state: { values: chosen(values) } },
    };
    const [reply] = await desk.deliver(submit);
    expect(reply).toMatchObject({
      response_action: 'errors',
      errors: { indicator: expect.stringContaining('No report gives') as string },
    });
  });

  test.each([
    [LAC, '70 per 10,000'],
    ['', 'There are no w'],
  ])('Ask about this message: "%s"', async (text, begins) => {
    await desk.deliver({
      type: 'message_action',
      callback_id: 'ask-message',
      trigger_id: `m${text}`,
      team: { id: 'T1' },
      user: { id: 'U01ALICE' },
      channel: { id: 'C1' },
      message: { text, ts: '3.3' },
      response_url: 'https://hooks.slack.test/response',
    });
    expect(sent(desk)).toEqual([`respond: ${begins}`]);
  });
});

describe('the app’s own pages', () => {
  test('Home shows what is held', async () => {
    await desk.deliver(event({ type: 'app_home_opened', tab: 'home' }));
    const view = desk.calls.at(-1)?.body.view ?? '';
    expect(sent(desk)).toEqual(['views.publish:']);
    for (const words of ['Reports held', 'Indicators by council', 'Recent corrections', 'Lewisham'])
      expect(view).toContain(words);
  });

  test('Messages offers questions to start from', async () => {
    await desk.deliver(event({ type: 'app_home_opened', tab: 'messages' }));
    expect(sent(desk)).toEqual(['assistant.threads.setSuggestedPrompts:']);
  });

  test('an example on Home is answered in a direct message', async () => {
    const onHome = { channel: undefined, response_url: undefined, container: { type: 'view' } };
    await desk.deliver({ ...press({ action_id: 'example-0', value: state(LAC) }), ...onHome });
    expect(sent(desk)).toEqual(['chat.postMessage U01ALICE: 70 per 10,000']);
  });
});

describe('whatever goes wrong', () => {
  test('the asker gets an apology with a reference', async () => {
    desk.services.library = {
      ...desk.services.library,
      figures: undefined as never,
      calledBy: () => {
        throw new Error('broken');
      },
    };
    await desk.deliver(slashCommand(LAC));
    expect(sent(desk, 200).at(-1)).toMatch(/^respond: Sorry, that went wrong.* the reference [0-9a-f]{8}\.$/);
  });

  test('nothing is left owing', async () => {
    await desk.deliver(slashCommand(LAC));
    expect(desk.services.pending.open()).toBe(0);
    expect(desk.services.pending.left()).toEqual([]);
  });
});

test('switched off, every surface answers with the notice alone', async () => {
  closeDesk(desk);
  desk = await openDesk(folder(), { notice: 'Closed for repairs.' });
  await desk.deliver(slashCommand(LAC));
  await desk.deliver(mention(LAC, { ts: '1.1' }));
  await desk.deliver(direct(LAC));
  await desk.deliver(press({ action_id: 'sentence', value: state(LAC) }));
  expect(sent(desk, 19).map((line) => line.split(': ')[1])).toEqual(Array(4).fill('Closed for repairs.'));
});

test('feedback and unanswered questions are noted without a name or a word of the question', async () => {
  await desk.deliver(slashCommand('Thurrock LAC rate March 2019'));
  await desk.deliver(press({ action_id: 'feedback', type: 'feedback_buttons', value: `-${state(LAC)}` }));
  expect(desk.journal.read()).toEqual([
    {
      kind: 'unanswered',
      date: '2026-01-31',
      indicator: 'children-looked-after',
      area: 'Thurrock',
      period: '2019-03',
      gap: 'period',
    },
    {
      kind: 'unhelpful',
      date: '2026-01-31',
      indicator: 'children-looked-after',
      area: 'Thurrock',
      period: '2015-03',
      gap: '',
    },
  ]);
});
