import { timesUsual } from '../../../intents/change-cues.ts';
import type { Library } from '../../library.ts';
import type { Reading } from '../../question/reading.ts';
import { overlaps, type Span } from '../../question/span.ts';
import { chooseFigure } from '../choose.ts';
import type { Finding } from './finding.ts';
import { isMultiple } from './movement.ts';

const statementWithout = (reading: Reading, phrase: Span): Reading => {
  const isOther = (span: Span): boolean => !overlaps(span, phrase);
  const kept = new Set(reading.subject.filter(isOther).map(({ key }) => key));
  return {
    ...reading,
    claims: reading.claims.filter(isOther),
    subject: reading.subject.filter(isOther),
    wanted: reading.wanted.filter(({ key }) => kept.has(key)),
    statistic: undefined,
  };
};

/**
 * "33 in January, about twice the usual month": the number without what it is set against, and the finding on that,
 * from the average that a report prints.
 * @returns undefined where a statement says nothing of the kind, or no report prints an average
 */
export const judgeUsual = (library: Library, reading: Reading): { rest: Reading; finding: Finding } | undefined => {
  const said = timesUsual(reading.text);
  if (!said) return undefined;
  const rest = statementWithout(reading, said);
  const level = chooseFigure(library, rest);
  const usual = chooseFigure(library, { ...rest, periods: [], statistic: 'average' });
  const [then] = level.kind === 'chosen' ? level.figures : [];
  const [average] = usual.kind === 'chosen' ? usual.figures : [];
  if (!then || average?.statistic !== 'average' || then.unit !== average.unit) return undefined;
  const holds = isMultiple(average, then, said);
  return {
    rest,
    finding: {
      verdict: holds ? 'supported' : 'contradicted',
      reason: holds ? 'The figures stand so.' : 'The figures do not stand so.',
      figures: [then, average],
    },
  };
};
