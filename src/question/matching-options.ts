/**
 * Every weight and threshold by which questions are compared with figures, in one place, so that
 * `bench/matching/run.ts` can vary one at a time. All are shares from 0 to 1 unless said otherwise.
 */
export const matching = {
  /** What a key of the question counts that is in another alias of the figure … */
  related: 0.85,
  /** … in the words the figure stands in … */
  context: 0.5,
  /** … and elsewhere in its section. */
  around: 0.3,
  /** Share of the score for explaining the question; the rest is for having the figure's own name said. */
  explainedShare: 0.55,
  /** Of two figures that fit equally, the one called by more of the words: a step per unit of weight. */
  fuller: 0.001,
  /** Weight below which an indicator counts as unsaid: less than any word with a subject of its own. */
  unsaid: 0.9,

  /** Below this score, or this share of the question explained, no figure is meant. */
  leastScore: 0.62,
  leastExplained: 0.6,
  /** A figure of whose own name less than this is said is another's ("vacancies" for those covered by agency staff). */
  leastNamed: 0.6,
  /** … and where the question has one word that tells, less than this. */
  leastNamedByOne: 0.8,
  /** A unit of time asked for and met makes up for this much left unexplained. */
  timed: 0.15,
  /** A part may stand for its indicator ("placements") only where this much of the name is said. */
  partAlone: 0.75,
  /** A council's figure is not given where another council's fits better by this much. */
  betterElsewhere: 0.16,
  betterNamedElsewhere: 0.2,
  /** Where the time asked is not held of a figure named in full, one named less by this much is no substitute. */
  betterNamed: 0.1,
  /** From this share on, a name is said in full. */
  full: 0.97,
  /** How far behind the best a figure may stand and still be the same subject … */
  sameSubject: 0.05,
  /** … one that leaves no more of the question unexplained … */
  sameQuestion: 0.12,
  /** … one that alone has the unit or the status asked for … */
  wider: 0.15,
  /** … and one of the unit asked for, in choosing the council's best. */
  unitAhead: 0.25,
  /** An indicator called by a status ("above the threshold") is meant where this much of its name is said. */
  nameOfStatus: 0.8,
  /** Two indicators named as well as this cannot be told apart by the words: the question goes back. */
  asGood: 0.0005,

  /** Several subjects in one question: how far each must be named, fit the whole and say its own piece. */
  pieceNamed: 0.6,
  pieceScore: 0.5,
  pieceSaid: 0.3,
  /** What saying all of a piece's words is worth beside fitting the whole question. */
  pieceWorth: 0.5,
  /** A figure whose name says this much of the question leaves nothing for a second one. */
  saysAll: 0.9,
  /** … if this much of that name is said as well. */
  saysAllNamed: 0.75,
};
