import type { Answer, Derived, FoundPassage, Given, Outcome, Verdict } from '../answer/answer.ts';
import { speakOfIt } from '../answer/passages.ts';
import { intentsByUse } from '../../intents/index.ts';
import type { Figure, Library } from '../library.ts';
import { bestSnippet } from '../search/snippet.ts';
import { createMarker, type Marks } from './mark.ts';
import { quantity } from './numbers.ts';
import * as say from './wording.ts';

/** Words of a report, with the stretches to be marked in them. */
export type Quote = { text: string; marks: Marks };

/** Where something stands: the section's id, and its name for a reader. */
export type Place = { report: string; section: string; name: string };

/** A figure with what it is, the words it stands in and where. */
export type FigurePart = {
  kind: 'figure';
  figure: Figure;
  /** "70 per 10,000" */
  amount: string;
  /** "Children looked after" */
  subject: string;
  /** "Thurrock, at 31 March 2015" with the kind of number where it is no plain level. */
  about: string;
  /** All of it on one line. */
  line: string;
  quote: Quote;
  place: Place;
  /** Row and column of a table's cell. */
  cell?: string;
  also: Place[];
  note?: string;
};

/** One thing a reply says, for every surface to show in its own way. */
export type Part =
  | { kind: 'statement'; text: string; verdict?: Verdict }
  | FigurePart
  | { kind: 'beside'; title: string; lines: { line: string; place: Place }[] }
  | { kind: 'sums'; title: string; lines: string[] }
  | { kind: 'passages'; passages: { quote: Quote; place: Place }[] }
  | { kind: 'choices'; ask: string; choices: string[] }
  | { kind: 'definition'; title: string; definition: string; place: Place }
  | { kind: 'list'; title: string; items: string[] }
  | { kind: 'note'; text: string };

const placeOf = (library: Library, at: { report: string; section: string }): Place => ({
  report: at.report,
  section: at.section,
  name: say.source(library, at),
});

const cellOf = ({ row, column }: Figure): Pick<FigurePart, 'cell'> =>
  row ? { cell: `row ${row}${column ? `, column ${column}` : ''}` } : {};

const figurePart = (library: Library, { figure, also }: Pick<Given, 'figure' | 'also'>): FigurePart => ({
  kind: 'figure',
  figure,
  amount: say.amount(figure),
  subject: say.subject(figure),
  about: [`${figure.area}, ${say.time(figure)}`, say.kindNote(figure)].filter(Boolean).join('; '),
  line: say.figureLine(figure),
  quote: { text: figure.quote, marks: createMarker(library)(figure) },
  place: placeOf(library, figure),
  ...cellOf(figure),
  also: also.filter(({ section }) => section !== figure.section).map((other) => placeOf(library, other)),
  ...(figure.note ? { note: figure.note } : {}),
});

const besideLines = (library: Library, figures: readonly Figure[]): { line: string; place: Place }[] =>
  figures.map((figure) => ({ line: say.figureLine(figure), place: placeOf(library, figure) }));

const givenParts = (library: Library, given: readonly Given[]): Part[] => {
  const context = given.filter(({ role }) => role === 'context');
  return [
    ...given.filter(({ role }) => role === 'headline').map((item) => figurePart(library, item)),
    ...(context.length > 0
      ? [
          {
            kind: 'beside' as const,
            title: say.BESIDE,
            lines: besideLines(
              library,
              context.map(({ figure }) => figure),
            ),
          },
        ]
      : []),
  ];
};

const derivedParts = (derived: readonly Derived[]): Part[] =>
  derived.length === 0
    ? []
    : [
        {
          kind: 'sums',
          title: say.OURS,
          lines: derived.map(({ value, unit, working }) => `${quantity(value, unit)} (${working})`),
        },
      ];

/** As much of a passage as a reply quotes, in UTF-16 code units. */
const SNIPPET = 420;

const passagesPart = (library: Library, passages: readonly FoundPassage[]): Part => ({
  kind: 'passages',
  passages: passages.slice(0, 3).map(({ passage, terms }) => {
    const { text, marks } = bestSnippet(passage.text, terms, SNIPPET);
    return { quote: { text, marks }, place: placeOf(library, { ...passage.section, section: passage.section.id }) };
  }),
});

const reportsPart = (library: Library): Part => ({
  kind: 'list',
  title: say.REPORTS,
  items: library.corpus.reports.map(({ id }) => say.reportName(library, id)),
});

const helpPart = (): Part => ({
  kind: 'list',
  title: say.HELP,
  items: intentsByUse.map(({ says, examples }) => `${says} (for example: ${examples[0] ?? ''})`),
});

const statement = (text: string | undefined): Part[] => (text ? [{ kind: 'statement', text }] : []);

const verdictText = ({ verdict, reason, given }: Extract<Outcome, { kind: 'checked' }>): string => {
  if (verdict === 'not_found') return given.length > 0 ? say.PARTLY : say.VERDICTS.not_found;
  return `${say.VERDICTS[verdict]} ${reason}`;
};

const body = (library: Library, answer: Answer, outcome: Outcome): Part[] => {
  const { reading } = answer;
  switch (outcome.kind) {
    case 'figures':
      return [...statement(outcome.lead), ...givenParts(library, outcome.given), ...derivedParts(outcome.derived)];
    case 'checked':
      return [
        {
          kind: 'statement',
          verdict: outcome.verdict,
          text: verdictText(outcome),
        },
        ...givenParts(library, outcome.given),
        ...(outcome.words
          ? [passagesPart(library, [outcome.words])]
          : outcome.given.length === 0
            ? [passagesPart(library, answer.passages)]
            : []),
      ];
    case 'missing':
      return [
        ...statement(say.gapSentence(outcome.gap)),
        ...statement(say.notHeld(library, reading.areas)),
        ...(outcome.nearest.length > 0
          ? [{ kind: 'beside' as const, title: say.NEAREST, lines: besideLines(library, outcome.nearest) }]
          : []),
      ];
    case 'clarify':
      return [{ kind: 'choices', ask: outcome.ask, choices: outcome.choices }];
    case 'defined':
      if (outcome.usual) return [...statement(say.usualMeaning(outcome.usual)), passagesPart(library, answer.passages)];
      return outcome.entries.slice(0, 3).map(({ term, expansion, definition, report, section }) => ({
        kind: 'definition',
        title: expansion ? `${term}: ${expansion}` : term,
        definition,
        place: placeOf(library, { report, section }),
      }));
    case 'passages':
      return speakOfIt(answer.passages)
        ? [
            ...statement(reading.intent === 'passage' ? say.PASSAGES : say.NO_FIGURE),
            passagesPart(library, answer.passages),
          ]
        : statement(say.NO_PASSAGE);
    case 'sources':
      return [reportsPart(library)];
    case 'help':
      return [helpPart(), reportsPart(library)];
    case 'unreadable':
      return statement(say.UNREADABLE[outcome.why]);
  }
};

/** What a reply says, in order: what was asked, what stands beside it, caveats, assumptions, spelling. */
export const partsOfReply = (library: Library, answer: Answer): Part[] => {
  const { outcome, reading } = answer;
  const notes = [
    ...('caveats' in outcome ? outcome.caveats : []),
    ...answer.assumptions.map((assumption) => say.assumptionSentence(library, assumption)),
    ...reading.corrections.map(({ from, to }) => say.correctionSentence(from, to)),
  ];
  return [...body(library, answer, outcome), ...notes.map((text): Part => ({ kind: 'note', text }))];
};
