import { downWords, improved, upWords, worsened } from '../../../intents/change-cues.ts';
import type { Figure } from '../../library.ts';
import { isDuration } from './agree.ts';

export const direction = (text: string): 'up' | 'down' | undefined => {
  const [up, down] = [upWords.test(text), downWords.test(text)];
  return up === down ? undefined : up ? 'up' : 'down';
};

/** The direction a statement says a figure moved in: a time taken that "improved" went down. */
export const directionFor = (figure: Figure, text: string): 'up' | 'down' | undefined => {
  const timed = isDuration(figure.unit);
  if (timed && improved.test(text)) return 'down';
  if (timed && worsened.test(text)) return 'up';
  return direction(text);
};

/** How far from a printed number its word of movement may stand, in characters. */
const NEAR = 45;

/** What the words nearest to a printed figure say of its movement ("turnover is 5% less than"). */
export const printedDirection = (figure: Figure): 'up' | 'down' | undefined => {
  const whole = direction(figure.quote);
  const at = figure.quote.indexOf(figure.value.abs().toString());
  if (whole !== undefined || at < 0) return whole;
  return direction(figure.quote.slice(at, at + NEAR)) ?? direction(figure.quote.slice(Math.max(0, at - NEAR), at));
};
