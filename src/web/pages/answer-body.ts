import { chosenQuestion } from '../../question/choice.ts';
import { type Part, partsOfReply } from '../../reply/parts.ts';
import { askedPath } from '../conversation/asked.ts';
import { html, type Markup } from '../markup.ts';
import type { Site } from '../site.ts';
import { HOME, LABELS } from '../wording.ts';
import type { Shown } from './answer.ts';
import { figuresMarkup } from './answer-figures.ts';
import { figureMarkup, partMarkup } from './answer-parts.ts';
import { examplesList, reportsList } from './held.ts';

/** The question as it is put with a choice, in the place of the last one. */
const choices = (
  { answer: { outcome, reading }, questions }: Shown,
  part: Extract<Part, { kind: 'choices' }>,
  isFirst: boolean,
): Markup => {
  const by = outcome.kind === 'clarify' ? outcome.by : 'area';
  return html`${isFirst ? html`<h1>${part.ask}</h1>` : html`<h2>${part.ask}</h2>`}
    <ul class="choices">
      ${part.choices.map((choice) => {
        const next = [...questions.slice(0, -1), chosenQuestion(reading, by, choice)];
        return html`<li><a href="${askedPath('/ask', next)}">${choice}</a></li>`;
      })}
    </ul>`;
};

/** What can be asked and which reports are held, with links instead of the words that other surfaces give. */
const heldMarkup = (site: Site, { answer: { outcome } }: Shown): Markup | undefined => {
  if (outcome.kind === 'help')
    return html`<h1>${HOME.examples}</h1>
      ${examplesList()}
      <h2>${HOME.reports}</h2>
      ${reportsList(site.library)}`;
  return outcome.kind === 'sources'
    ? html`<h1>${HOME.reports}</h1>
        ${reportsList(site.library)}`
    : undefined;
};

const body = (site: Site, shown: Shown, parts: readonly Part[]): Markup[] => {
  const figures = parts.filter((part) => part.kind === 'figure');
  const table = figuresMarkup(site, shown, figures, parts[0]?.kind === 'figure');
  const { outcome } = shown.answer;
  const isRank = outcome.kind === 'figures' && outcome.plan === 'rank';
  return parts.flatMap((part): Markup[] => {
    const isFirst = part === parts[0];
    if (part.kind === 'note') return [];
    if (part.kind === 'choices') return [choices(shown, part, isFirst)];
    // The table of a ranking has them.
    if (part.kind === 'beside' && isRank && table !== undefined) return [];
    if (part.kind !== 'figure') return [partMarkup(site, shown.answer, part, isFirst)];
    if (table === undefined) return [figureMarkup(site, part, isFirst)];
    return part === figures[0] ? [table] : [];
  });
};

/** What an answer says, the answer itself first and large; notes come last. */
export const answerBody = (site: Site, shown: Shown): Markup => {
  const parts = partsOfReply(site.library, shown.answer);
  const notes = parts.flatMap((part) => (part.kind === 'note' ? [part.text] : []));
  return html`${heldMarkup(site, shown) ?? body(site, shown, parts)}
  ${
    notes.length > 0 &&
    html`<section class="notes" aria-labelledby="notes">
      <h2 id="notes">${LABELS.notes}</h2>
      <ul>
        ${notes.map((note) => html`<li>${note}</li>`)}
      </ul>
    </section>`
  }`;
};
