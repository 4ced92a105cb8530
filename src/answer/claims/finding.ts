import type { Figure } from '../../library.ts';
import type { Outcome, Verdict } from '../answer.ts';
import { given } from '../choose.ts';

export type Finding = {
  verdict: Verdict;
  reason: string;
  figures: Figure[];
  /** What the number that was stated is reported of instead. */
  beside?: Figure[];
};

/** The verdict over all that was judged; nothing judged is neither supported nor contradicted. */
export const outcome = (findings: readonly Finding[]): Outcome => {
  const wrong = findings.find(({ verdict }) => verdict === 'contradicted');
  const verdict: Verdict = findings.length === 0 ? 'not_found' : wrong ? 'contradicted' : 'supported';
  const figures = [...new Set([...(wrong ? wrong.figures : []), ...findings.flatMap((finding) => finding.figures)])];
  return {
    kind: 'checked',
    verdict,
    given: [
      ...given(figures, 'headline'),
      ...given(
        findings.flatMap(({ beside = [] }) => beside).filter((figure) => !figures.includes(figure)),
        'context',
      ),
    ],
    derived: [],
    caveats: [],
    reason: (wrong ?? findings[0])?.reason ?? 'No report gives this.',
  };
};
