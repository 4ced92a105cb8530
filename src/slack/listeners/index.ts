import type { App } from '@slack/bolt';
import { ACTIONS } from '../messages/controls.ts';
import { EXAMPLE } from '../messages/home.ts';
import type { Services } from '../services.ts';
import { pressing } from './buttons.ts';
import { command } from './command.ts';
import { home } from './home.ts';
import { shortcuts } from './shortcuts.ts';
import { talk } from './talk.ts';
import { unknown } from './unknown.ts';

const PRESSES: readonly (string | RegExp)[] = [
  ...Object.values(ACTIONS),
  new RegExp(`^${ACTIONS.choose}-\\d+$`),
  new RegExp(`^${EXAMPLE}-\\d+$`),
];

/** Everything that the app listens to. */
export const listen = (app: App, services: Services): void => {
  unknown(app, services, PRESSES);
  command(app, services);
  talk(app, services);
  pressing(app, services);
  home(app, services);
  shortcuts(app, services);
};
