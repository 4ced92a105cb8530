import type { Answer, Derived, FoundPassage, Given, Outcome } from '../answer/answer.ts';
import { speakOfIt } from '../answer/passages.ts';
import type { Library } from '../library.ts';
import { intents } from '../../intents/index.ts';
import { bestSnippet } from '../search/snippet.ts';
import { quantity } from './numbers.ts';
import * as say from './wording.ts';

const quoted = (library: Library, { figure, also }: Given): string[] => [
  `  “${figure.quote}”`,
  `  ${say.source(library, figure)}${figure.row ? ` (row ${figure.row}${figure.column ? `, column ${figure.column}` : ''})` : ''}`,
  ...also.filter(({ section }) => section !== figure.section).map((other) => `  Also in ${say.source(library, other)}`),
  ...(figure.note ? [`  Note: ${figure.note}`] : []),
];

const givenLines = (library: Library, given: readonly Given[]): string[] => {
  const headline = given.filter(({ role }) => role === 'headline');
  const context = given.filter(({ role }) => role === 'context');
  return [
    ...headline.flatMap((item) => [say.figureLine(item.figure), ...quoted(library, item)]),
    ...(context.length > 0
      ? ['Beside it:', ...context.map(({ figure }) => `  ${say.figureLine(figure)}, ${say.source(library, figure)}`)]
      : []),
  ];
};

const derivedLines = (derived: readonly Derived[]): string[] =>
  derived.length === 0
    ? []
    : [say.OURS, ...derived.map(({ value, unit, working }) => `  ${quantity(value, unit)} (${working})`)];

const passageLines = (library: Library, passages: readonly FoundPassage[]): string[] =>
  passages
    .slice(0, 3)
    .flatMap(({ passage, terms }) => [
      `  “${bestSnippet(passage.text, terms, 420).text}”`,
      `  ${say.source(library, { report: passage.section.report, section: passage.section.id })}`,
    ]);

const reportLines = (library: Library): string[] =>
  library.corpus.reports.map(({ id }) => `  ${say.reportName(library, id)}`);

const helpLines = (library: Library): string[] => [
  'Ask for a figure in the reports held, in your own words. It can be:',
  ...intents.map(({ says, examples }) => `  ${says} (for example: ${examples[0] ?? ''})`),
  'Reports held:',
  ...reportLines(library),
];

const body = (library: Library, answer: Answer, outcome: Outcome): string[] => {
  const { passages, reading } = answer;
  switch (outcome.kind) {
    case 'figures':
      return [
        ...(outcome.lead ? [outcome.lead] : []),
        ...givenLines(library, outcome.given),
        ...derivedLines(outcome.derived),
      ];
    case 'checked':
      return [
        `${say.VERDICTS[outcome.verdict]} ${outcome.verdict === 'not_found' ? '' : outcome.reason}`.trim(),
        ...givenLines(library, outcome.given),
        ...(outcome.words
          ? passageLines(library, [outcome.words])
          : outcome.given.length === 0
            ? passageLines(library, passages)
            : []),
      ];
    case 'missing':
      return [
        say.gapSentence(outcome.gap),
        ...(say.notHeld(library, reading.areas) ? [say.notHeld(library, reading.areas) ?? ''] : []),
        ...(outcome.nearest.length > 0
          ? [
              say.NEAREST,
              ...outcome.nearest.map((figure) => `  ${say.figureLine(figure)}, ${say.source(library, figure)}`),
            ]
          : []),
      ];
    case 'clarify':
      return [outcome.ask, ...outcome.choices.map((choice, place) => `  ${place + 1}. ${choice}`)];
    case 'defined':
      if (outcome.usual) return [say.usualMeaning(outcome.usual), ...passageLines(library, passages)];
      return outcome.entries
        .slice(0, 3)
        .flatMap((entry) => [
          entry.expansion ? `${entry.term}: ${entry.expansion}` : entry.term,
          ...(entry.definition ? [`  “${entry.definition}”`] : []),
          `  ${say.source(library, entry)}`,
        ]);
    case 'passages':
      if (!speakOfIt(passages)) return [say.NO_PASSAGE];
      return [reading.intent === 'passage' ? say.PASSAGES : say.NO_FIGURE, ...passageLines(library, passages)];
    case 'sources':
      return ['Reports held:', ...reportLines(library)];
    case 'help':
      return helpLines(library);
    case 'unreadable':
      return [say.UNREADABLE[outcome.why]];
  }
};

/** The whole reply in plain words, as a screen reader would get it. */
export const replyText = (library: Library, answer: Answer): string => {
  const { outcome, reading } = answer;
  const caveats = 'caveats' in outcome ? outcome.caveats : [];
  return [
    ...body(library, answer, outcome),
    ...caveats,
    ...answer.assumptions.map((assumption) => say.assumptionSentence(library, assumption)),
    ...reading.corrections.map(({ from, to }) => `Read “${from}” as “${to}”.`),
  ].join('\n');
};
