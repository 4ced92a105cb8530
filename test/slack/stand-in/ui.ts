import { eventually } from './wait.ts';
import { isJson, parsed, type Json } from './json.ts';
import { readView, type View } from './posted.ts';
import { connectTexts } from './web-socket.ts';
import { APP } from './workspace.ts';

/** What a member typed and chose, by block and then by action. */
export type Values = Record<string, Record<string, Json>>;

export type Submitted = {
  /** What the app found wrong, by block; undefined where it took what was sent. */
  errors: Record<string, string> | undefined;
  /** The modal that is open now. */
  modal: View | undefined;
};

/** The stand-in's page, as a member has it open. */
export type Page = {
  /** The modal on top. */
  modal: () => View | undefined;
  home: (user: string) => View | undefined;
  /** Sends off the modal on top and waits for what the app makes of it. */
  submitModal: (user: string, values: Values) => Promise<Submitted>;
  /** Closes every modal. */
  closeModal: (user: string) => void;
  close: () => void;
};

/** @param standInUrl where the stand-in is, not the proxy */
export const openPage = async (standInUrl: string): Promise<Page> => {
  let stack: readonly unknown[] | undefined;
  let homes: Json = {};
  let onOutcome: ((errors: Submitted['errors']) => void) | undefined;

  const read = (text: string): void => {
    const said = parsed(text);
    if (!isJson(said)) return;
    if (said.t === 'init' && isJson(said.state)) {
      stack = said.state.modalStack as unknown[];
      homes = isJson(said.state.homeViews) ? said.state.homeViews : {};
    } else if (said.t === 'home') {
      const user = said.user as string;
      homes = { ...homes, [user]: { [said.appId as string]: said.view } };
    } else if (said.t === 'view') {
      stack = said.stack as unknown[];
      onOutcome?.(undefined);
    } else if (said.t === 'view_errors') onOutcome?.(said.errors as Record<string, string>);
  };

  const socket = await connectTexts(`${standInUrl.replace(/^http/, 'ws')}/ui`, read);
  const say = (what: Json): void => socket.send(JSON.stringify(what));
  const modal = (): View | undefined => {
    const top = stack?.at(-1);
    return top === undefined ? undefined : readView(top);
  };
  await eventually(() => stack, { what: 'the first word of the stand-in’s page' });

  return {
    modal,
    home: (user) => {
      const own = homes[user];
      const view = isJson(own) ? own[APP] : undefined;
      return view === undefined ? undefined : readView(view);
    },
    submitModal: async (user, values) => {
      if (!modal()) throw new Error('No modal is open.');
      let outcome: { errors: Submitted['errors'] } | undefined;
      onOutcome = (errors) => (outcome ??= { errors });
      say({ t: 'view_submit', user, values });
      const { errors } = await eventually(() => outcome, { what: 'an answer to the modal', within: 6000 });
      onOutcome = undefined;
      return { errors, modal: modal() };
    },
    closeModal: (user) => say({ t: 'view_close', user }),
    close: socket.close,
  };
};
