import type { Answer } from '../../answer/answer.ts';
import { tableOf } from '../../reply/table.ts';
import { partsOfReply } from '../../reply/parts.ts';
import { waysOn } from '../conversation/ways-on.ts';
import { askedPath, withRoom } from '../conversation/asked.ts';
import { html, type Markup } from '../markup.ts';
import type { Site } from '../site.ts';
import { LABELS } from '../wording.ts';
import { answerBody } from './answer-body.ts';
import type { ChartPair } from './answer-chart.ts';
import { askBox } from './forms.ts';
import { howRead } from './how-read.ts';
import { layout } from './layout.ts';
import { takeAway } from './take-away.ts';

export type Shown = { answer: Answer; questions: readonly string[]; chart: ChartPair | undefined };

/** Replies that there is nothing in to carry off. */
const NOTHING_TO_TAKE: ReadonlySet<Answer['outcome']['kind']> = new Set(['unreadable', 'clarify', 'help', 'sources']);

const LONGEST_TITLE = 80;

const clipped = (text: string): string => (text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE - 1)}…` : text);

/** What the tab says: the answer in short, and what was asked. */
const titleOf = ({ library }: Site, { answer, questions }: Shown): string => {
  const [first] = partsOfReply(library, answer);
  const question = questions.at(-1) ?? '';
  const said = tableOf(answer.outcome)?.caption ?? (first?.kind === 'figure' ? first.amount : undefined);
  return clipped(said === undefined ? question : `${said} – ${question}`);
};

const askedSoFar = (questions: readonly string[]): Markup | undefined => {
  const earlier = questions.slice(0, -1);
  return earlier.length === 0
    ? undefined
    : html`<nav class="earlier" aria-label="${LABELS.asked}">
        <p>${LABELS.asked}</p>
        <ol>
          ${earlier.map((question, at) => html`<li><a href="${askedPath('/ask', questions.slice(0, at + 1))}">${question}</a></li>`)}
        </ol>
      </nav>`;
};

/** The page of an answer. */
export const answerPage = (site: Site, shown: Shown): Markup => {
  const { answer, questions } = shown;
  const ways = waysOn(site.turns, answer, withRoom(questions));
  return layout({
    title: titleOf(site, shown),
    at: 'ask',
    isUnlisted: true,
    body: html`${askedSoFar(questions)}
      <p class="asked">${LABELS.youAsked} <q>${questions.at(-1)}</q></p>
      <div class="answer">${answerBody(site, shown)}</div>
      ${answer.outcome.kind !== 'unreadable' && howRead(site, answer, questions)}
      <section class="onward" aria-labelledby="onward">
        <h2 id="onward">${LABELS.onward}</h2>
        ${
          ways.length > 0 &&
          html`<ul>
            ${ways.map((way) => html`<li><a href="${askedPath('/ask', way.questions)}">${way.label}</a></li>`)}
          </ul>`
        }
        ${askBox({ label: LABELS.question, hint: LABELS.onwardHint, button: LABELS.ask, before: withRoom(questions) })}
        <p><a href="/">${LABELS.anew}</a></p>
      </section>
      ${!NOTHING_TO_TAKE.has(answer.outcome.kind) && takeAway(site, answer, questions)}`,
  });
};
