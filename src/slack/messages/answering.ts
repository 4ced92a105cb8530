import type { Answer } from '../../answer/answer.ts';
import { answerJson } from '../../reply/json.ts';
import { answerInTurn } from './replay.ts';
import type { Services, Surface } from '../services.ts';
import type { Asked } from './state.ts';
import { isoPeriod } from '../../corpus/period.ts';
import type { JournalEntry } from '../store/journal.ts';

export type Answered = { answer: Answer; asked: Asked };

/** What an answer was about, in the corpus's own names: no word of the question, no person. */
export const subjectOf = (
  { library }: Pick<Services, 'library'>,
  { outcome, reading }: Answer,
): Omit<JournalEntry, 'kind' | 'date'> => {
  const figure =
    outcome.kind === 'missing' ? outcome.nearest[0] : 'given' in outcome ? outcome.given[0]?.figure : undefined;
  const [period] = reading.periods.flatMap((mention) => ('period' in mention ? [mention.period] : []));
  const known = new Set(library.corpus.vocabulary.areas.map(({ name }) => name));
  return {
    indicator: figure?.indicator ?? '',
    area: reading.areas.find((area) => known.has(area)) ?? figure?.area ?? '',
    period: period ? isoPeriod(period) : '',
    gap: outcome.kind === 'missing' ? outcome.gap : outcome.kind === 'passages' ? 'subject' : '',
  };
};

/** Writes into the journal; a disk that is full keeps no answer back. */
export const note = (services: Services, kind: JournalEntry['kind'], answer: Answer): void => {
  try {
    services.journal.add({ kind, ...subjectOf(services, answer) });
  } catch (error) {
    services.log.error({ error }, 'The journal could not be written.');
  }
};

/**
 * Answers the last question of a conversation, and counts it. A question that no report answers goes into the journal
 * by its subject.
 */
export const answering = (services: Services, surface: Surface, asked: Asked): Answered => {
  const { library, metrics, log } = services;
  const answer = answerInTurn(library, asked.questions);
  const { status, intent } = answerJson(library, answer, '');
  metrics.questions.inc({ surface, status });
  log.info({ surface, status, intent, question: asked.questions.at(-1) }, 'Answered.');
  if (status === 'not_found' || status === 'passages')
    if (answer.outcome.kind !== 'unreadable' && answer.reading.intent !== 'passage')
      note(services, 'unanswered', answer);
  return { answer, asked };
};
