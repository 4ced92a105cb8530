import type { Reading } from '../question/reading.ts';
import type { Outcome } from './answer.ts';

/** A question of a conversation: as it stands, with what was carried over, and what was found for it. */
export type Turn = { asked: Reading; full: Reading; found: Outcome };
