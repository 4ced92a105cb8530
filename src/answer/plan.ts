import type { Library } from '../library.ts';
import type { Reading } from '../question/reading.ts';
import type { Outcome, Passages } from './answer.ts';

/** Carries out one kind of question. Pure: the same reading over the same library gives the same outcome. */
export type Plan = (library: Library, reading: Reading, passages: Passages) => Outcome;
