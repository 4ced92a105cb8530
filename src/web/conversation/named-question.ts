import { periodText } from '../../corpus/period.ts';
import type { Unit } from '../../corpus/schema.ts';
import type { Figure } from '../../library.ts';
import { subject } from '../../reply/wording.ts';

const UNIT_WORDS: Partial<Record<Unit, string>> = {
  count: 'number',
  rate_per_10000: 'rate per 10,000',
  percent: 'percentage',
};

/** A question that asks for a figure by its own name: "Thurrock Children looked after rate per 10,000 31 March 2015". */
export const namedQuestion = (figure: Figure): string =>
  [
    figure.area,
    figure.status === 'actual' ? undefined : figure.status,
    subject(figure).replace(': ', ' '),
    UNIT_WORDS[figure.unit],
    figure.period && periodText(figure.period),
  ]
    .filter((words) => words !== undefined)
    .join(' ');
