import type { Answer } from '../../answer/answer.ts';
import type { Library } from '../../library.ts';
import { chosenQuestion } from '../../question/choice.ts';
import { type Block, buttons, type ButtonLook, feedback } from './blocks/pieces.ts';
import { leadsOn, WAYS_ON } from '../../reply/ways-on.ts';
import { answerInTurn } from './replay.ts';
import { type Asked, writeAsked } from './state.ts';
import { LABELS } from '../wording.ts';

/** Names of what can be pressed, as Slack hands them back. */
export const ACTIONS = {
  paragraph: 'paragraph',
  trend: 'trend',
  benchmarks: 'benchmarks',
  sentence: 'sentence',
  post: 'post',
  choose: 'choose',
  feedback: 'feedback',
} as const;

const headlines = ({ outcome }: Answer): number =>
  'given' in outcome ? outcome.given.filter(({ role }) => role === 'headline').length : 0;

const forFigures = (library: Library, answer: Answer, asked: Asked): ButtonLook[] => {
  const value = writeAsked(asked);
  if (value === undefined || headlines(answer) === 0) return [];
  const followUps = (['trend', 'benchmarks'] as const).flatMap((name): ButtonLook[] => {
    const questions = [...asked.questions, WAYS_ON[name]];
    if (!leadsOn(answer, () => answerInTurn(library, questions))) return [];
    const next = writeAsked({ ...asked, questions });
    return next === undefined ? [] : [{ id: ACTIONS[name], label: LABELS[name], value: next }];
  });
  return [
    { id: ACTIONS.paragraph, label: LABELS.paragraph, value },
    ...followUps,
    { id: ACTIONS.sentence, label: LABELS.sentence, value },
  ];
};

const forChoices = ({ outcome, reading }: Answer, { questions, by }: Asked): ButtonLook[] =>
  outcome.kind !== 'clarify'
    ? []
    : outcome.choices.flatMap((label, place) => {
        const question = chosenQuestion(reading, outcome.by, label);
        const value = writeAsked({ questions: [...questions.slice(0, -1), question], by });
        return value === undefined ? [] : [{ id: `${ACTIONS.choose}-${place}`, label, value }];
      });

/** Replies that are no answer yet: nothing to post or to judge. */
const UNJUDGED: ReadonlySet<Answer['outcome']['kind']> = new Set(['clarify', 'unreadable']);

/** What can be pressed under an answer: ways on, a copy, posting where it is private, thumbs. */
export const controls = (library: Library, answer: Answer, asked: Asked, isPrivate: boolean): Block[] => {
  const value = writeAsked(asked);
  const post =
    isPrivate && value !== undefined && !UNJUDGED.has(answer.outcome.kind)
      ? [{ id: ACTIONS.post, label: LABELS.post, value, style: 'primary' as const }]
      : [];
  return [
    ...buttons([...forChoices(answer, asked), ...forFigures(library, answer, asked), ...post]),
    ...(value === undefined || UNJUDGED.has(answer.outcome.kind) ? [] : feedback(ACTIONS.feedback, value)),
  ];
};
