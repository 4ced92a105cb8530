import type { Answer, Derived, FoundPassage, Given, Verdict } from '../answer/answer.ts';
import { isoPeriod, type Period } from '../corpus/period.ts';
import { speakOfIt } from '../answer/passages.ts';
import type { Figure, Library } from '../library.ts';
import { assumptionSentence, subject, time } from './wording.ts';
import { replyText } from './text.ts';

export type CitationJson = { report: string; section: string; quote: string; row?: string; column?: string };

export type FigureJson = {
  value: number;
  unit: string;
  area: string;
  area_code?: string;
  indicator: string;
  breakdown?: string;
  period: string;
  status: string;
  role: 'headline' | 'context';
  derived?: true;
  citation: CitationJson;
};

/** The answer object of the command line and of the API; its fields are a contract. */
export type AnswerJson = {
  id: string;
  question: string;
  intent: string;
  status: 'answered' | 'clarify' | 'passages' | 'not_found';
  text: string;
  figures: FigureJson[];
  verdict?: Verdict;
  passages: { report: string; section: string; text: string; score: number }[];
  citations: CitationJson[];
  choices?: string[];
  caveats: string[];
  suggestions: string[];
};

export const citationJson = ({ report, section, quote, row, column }: Figure): CitationJson => ({
  report,
  section,
  quote,
  ...(row ? { row } : {}),
  ...(column ? { column } : {}),
});

export const figureJson = (figure: Figure, role: 'headline' | 'context', undated?: Period): FigureJson => ({
  value: figure.value.toNumber(),
  unit: figure.unit,
  area: figure.area,
  ...(figure.area_code ? { area_code: figure.area_code } : {}),
  indicator: figure.name,
  ...(figure.breakdown ? { breakdown: figure.breakdown } : {}),
  period: figure.period ? isoPeriod(figure.period) : undated ? isoPeriod(undated) : '',
  status: figure.status,
  role,
  citation: citationJson(figure),
});

const derivedJson = ({ value, unit, area, name, period, status, from }: Derived): FigureJson => ({
  value: value.toNumber(),
  unit,
  area,
  indicator: name,
  period: period ? isoPeriod(period) : '',
  status,
  role: 'context',
  derived: true,
  citation: citationJson(from.at(-1) as Figure),
});

const STATUS = {
  figures: 'answered',
  checked: 'answered',
  missing: 'not_found',
  clarify: 'clarify',
  defined: 'answered',
  passages: 'passages',
  sources: 'answered',
  help: 'answered',
  unreadable: 'not_found',
} as const;

const citationsOf = (given: readonly Given[]): CitationJson[] =>
  given.flatMap(({ figure, also }) => [figure, ...also].map(citationJson));

const passageCitation = ({ passage }: FoundPassage): CitationJson => ({
  report: passage.section.report,
  section: passage.section.id,
  quote: passage.text,
});

/** An answer as the contract has it. */
export const answerJson = (library: Library, answer: Answer, id: string): AnswerJson => {
  const { outcome, reading } = answer;
  const given = 'given' in outcome ? outcome.given : [];
  const derived = 'derived' in outcome ? outcome.derived : [];
  const nearest = outcome.kind === 'missing' ? outcome.nearest : [];
  const missed = outcome.kind === 'checked' && outcome.verdict === 'not_found';
  const empty = outcome.kind === 'passages' && !speakOfIt(answer.passages);
  return {
    id,
    question: reading.question,
    intent: outcome.kind === 'unreadable' ? 'help' : reading.intent,
    status: missed || empty ? 'not_found' : STATUS[outcome.kind],
    text: replyText(library, answer),
    figures: [
      ...given.map(({ figure, role, undated }) => figureJson(figure, role, undated)),
      ...given.flatMap(({ figure, also }) =>
        also
          .filter((other) => other.period && (!figure.period || isoPeriod(other.period) !== isoPeriod(figure.period)))
          .map((other) => figureJson(other, 'context')),
      ),
      ...nearest.map((figure) => figureJson(figure, 'context')),
      ...derived.map(derivedJson),
    ],
    ...(outcome.kind === 'checked' ? { verdict: outcome.verdict } : {}),
    passages: answer.passages.map(({ passage, score }) => ({
      report: passage.section.report,
      section: passage.section.id,
      text: passage.text,
      score,
    })),
    citations: [
      ...citationsOf(given),
      ...(outcome.kind === 'checked' && outcome.words ? [passageCitation(outcome.words)] : []),
      ...(outcome.kind === 'passages' ? answer.passages.slice(0, 3).map(passageCitation) : []),
      ...(outcome.kind === 'defined'
        ? outcome.entries.map(({ report, section, expansion, definition }) => ({
            report,
            section,
            quote: definition || expansion,
          }))
        : []),
    ],
    ...(outcome.kind === 'clarify' ? { choices: outcome.choices } : {}),
    caveats: [
      ...('caveats' in outcome ? outcome.caveats : []),
      ...answer.assumptions.map((assumption) => assumptionSentence(library, assumption)),
    ],
    suggestions: nearest.map((figure) => `${figure.area} ${subject(figure)} ${time(figure)}`),
  };
};
