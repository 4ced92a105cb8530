import type { Intent } from '../src/question/intent.ts';
import { breakdown } from './breakdown.ts';
import { change } from './change.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { counterpart } from './counterpart.ts';
import { define } from './define.ts';
import { figure } from './figure.ts';
import { help } from './help.ts';
import { passage } from './passage.ts';
import { rank } from './rank.ts';
import { sources } from './sources.ts';
import { trend } from './trend.ts';

/** In order of precedence: the first whose cues a question meets. `figure` takes what is left. */
export const intents: readonly Intent[] = [
  help,
  sources,
  define,
  counterpart,
  check,
  rank,
  trend,
  breakdown,
  compare,
  change,
  passage,
  figure,
];

/** As people are told of them: what is asked most comes first. */
export const intentsByUse: readonly Intent[] = [
  figure,
  change,
  trend,
  compare,
  breakdown,
  rank,
  check,
  counterpart,
  define,
  passage,
  sources,
  help,
];
