/** The workspace that the stand-in plays: ids, names and secrets, which are as secret as a test's can be. */
export const TEAM = 'T01TEST';
export const APP = 'A01APP';
export const BOT = 'U0BOT';
export const ALICE = 'U01ALICE';
export const BOB = 'U02BOB';
/** The bot is a member of it. */
export const GENERAL = 'C01GENERAL';
/** The bot is not a member of it. */
export const OTHER = 'C02OTHER';
/** Alice's direct messages with the bot. */
export const DM_ALICE = 'D01ALICE';

export const BOT_TOKEN = 'xoxb-test-token';
export const APP_TOKEN = 'xapp-test-token';
export const SIGNING_SECRET = 'test-signing-secret';

export type Mode = 'socket' | 'http';

/** A channel, its one member, and the direct messages between that member and the bot. */
export type Place = { channel: string; user: string; direct: string };

/** A place of their own for the nth of a crowd, so that what one gets can be told from the rest. */
export const inCrowd = (n: number): Place => {
  const number = String(n).padStart(6, '0');
  return { channel: `C9${number}`, user: `U9${number}`, direct: `D9${number}` };
};

/**
 * The configuration of the stand-in.
 * @param requestUrl where it sends events, commands and presses in HTTP mode
 * @param crowd how many more channels, each with one more member and the bot, and as many direct messages
 */
export const workspace = (mode: Mode, requestUrl: string, crowd = 0): object => {
  const extra = Array.from({ length: crowd }, (_, n) => inCrowd(n));
  return {
    workspace: { name: 'Test Workspace', domain: 'test-workspace', teamId: TEAM },
    apps: [
      {
        appId: APP,
        botUserId: BOT,
        botName: 'figures',
        botToken: BOT_TOKEN,
        appToken: APP_TOKEN,
        signingSecret: SIGNING_SECRET,
        ...(mode === 'socket' ? { mode } : { mode: 'events', requestUrl }),
      },
    ],
    users: [
      { id: ALICE, name: 'alice', real_name: 'Alice Anderson', email: 'alice@example.test' },
      { id: BOB, name: 'bob', real_name: 'Bob Brown', email: 'bob@example.test' },
      ...extra.map(({ user }) => ({ id: user, name: user.toLowerCase() })),
    ],
    channels: [
      { id: GENERAL, name: 'general', members: [ALICE, BOB, BOT] },
      { id: OTHER, name: 'other', members: [ALICE, BOB] },
      { id: DM_ALICE, name: 'dm-alice', is_channel: false, is_private: true, is_im: true, members: [ALICE, BOT] },
      ...extra.flatMap(({ channel, user, direct }) => [
        { id: channel, name: channel.toLowerCase(), members: [user, BOT] },
        {
          id: direct,
          name: direct.toLowerCase(),
          is_channel: false,
          is_private: true,
          is_im: true,
          members: [user, BOT],
        },
      ]),
    ],
  };
};
