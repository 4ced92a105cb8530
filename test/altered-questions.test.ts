import { describe, expect, test } from 'vitest';
import { readSet, setNames } from '../src/eval/sets.ts';
import type { FigureJson } from '../src/reply/json.ts';
import { jsonOf, library } from './own.ts';

/**
 * Questions of `eval/` with one thing changed that no report gives: another council, a later year, another group, another
 * unit. A figure given all the same passes for what was asked, whatever the question is.
 */
const SHARE = 3;

const KINDS: ReadonlySet<string> = new Set(['figure', 'change', 'comparison', 'trend', 'rank', 'breakdown']);

const questions = setNames()
  .flatMap((set) => readSet(set, 'questions'))
  .filter(({ kind }, at) => KINDS.has(kind) && at % SHARE === 0)
  .map(({ q }) => q);

const COUNCIL = /\b(?:Barking (?:and|&) Dagenham|Barking|LBBD|B&D|Thurrock|Lewisham|Barnet)\b/gi;
const YEAR = /\b(?:20)?1\d[/-](?:20)?(?:1\d|20)\b|\b20(?:1\d|20)\b/g;

const later = (year: string): string => year.replace(/\d{4}|\d\d/g, (digits) => String(Number(digits) + 9));

const namesOf =
  (code: RegExp) =>
  (figure: FigureJson): boolean =>
    code.test(`${figure.indicator} ${figure.breakdown ?? ''} ${figure.citation.quote}`);

const councils = new Set(library.corpus.reports.map(({ area }) => area));

type Alteration = {
  what: string;
  alter: (question: string) => string;
  /** A figure that may be given for the altered question. */
  isMeant: (figure: FigureJson) => boolean;
  /** How many of them are given another one, as measured: mostly those whose alteration changes nothing that is asked. */
  atMost: number;
};

const ALTERATIONS: readonly Alteration[] = [
  {
    what: 'a council of which no report is held',
    alter: (question) => question.replace(COUNCIL, 'Leeds'),
    isMeant: ({ area }) => !councils.has(area),
    atMost: 0,
  },
  {
    what: 'years that no report speaks of',
    alter: (question) => question.replace(YEAR, later),
    isMeant: ({ period }) => period.startsWith('202'),
    // "Up to" and "before" such a year: what is held is of before it, and shown with its date.
    atMost: 8,
  },
  {
    what: 'a group that no report tells apart',
    alter: (question) => question.replace(/\bhow many\b/i, 'how many Polish'),
    isMeant: namesOf(/Polish/i),
    atMost: 7,
  },
  {
    what: 'a rate instead of a number',
    alter: (question) => question.replace(/^how many\b/i, 'What rate per 10,000 of'),
    isMeant: ({ unit }) => unit === 'rate_per_10000',
    atMost: 0,
  },
  {
    what: 'a share instead of a number',
    alter: (question) => question.replace(/^how many\b/i, 'What percentage of'),
    isMeant: ({ unit }) => unit === 'percent' || unit === 'percentage_points',
    atMost: 0,
  },
  {
    what: 'by the week',
    alter: (question) => (/^how many\b/i.test(question) ? question.replace(/\W*$/, ' per week?') : question),
    isMeant: namesOf(/week/i),
    atMost: 0,
  },
  {
    what: 'nurses instead of social workers, complaints instead of contacts',
    alter: (question) => question.replace(/\bsocial workers\b/i, 'nurses').replace(/\bcontacts\b/i, 'complaints'),
    isMeant: namesOf(/nurse|complaint/i),
    atMost: 0,
  },
];

describe('a question with one thing changed is not answered as it stood', { timeout: 120_000 }, () => {
  test.each(ALTERATIONS)('$what', ({ alter, isMeant, atMost }) => {
    const altered = questions.filter((question) => alter(question) !== question).map(alter);
    expect(altered.length).toBeGreaterThan(20);
    const wrong = altered.filter((question) =>
      jsonOf(question).figures.some((figure) => figure.role === 'headline' && !isMeant(figure)),
    );
    expect(wrong.slice(atMost)).toEqual([]);
  });
});
