import type { Answer } from '../../answer/answer.ts';
import { readingRows } from '../conversation/reading-rows.ts';
import { type SlotChoice, slotsOf } from '../conversation/slots.ts';
import { html, type Markup } from '../markup.ts';
import type { Site } from '../site.ts';
import { LABELS } from '../wording.ts';
import { hiddenQuestions } from './forms.ts';

const select = ({ name, label, chosen, options }: SlotChoice): Markup =>
  html` <div class="slot">
    <label for="slot-${name}">${label}</label>
    <select id="slot-${name}" name="${name}">
      ${options.map(
        (option) =>
          html`<option value="${option.value}" ${option.value === chosen && html` selected`}>${option.label}</option>`,
      )}
    </select>
  </div>`;

/** What was read of a question, a term and what it was read as a line. */
export const readingList = (rows: readonly { label: string; said: string }[]): Markup =>
  html`<dl>
    ${rows.map(
      ({ label, said }) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${said}</dd>
        </div>`,
    )}
  </dl>`;

/** How the question was read, and a choice for each thing that may have been misread. */
export const howRead = ({ library }: Site, answer: Answer, questions: readonly string[]): Markup => {
  const slots = slotsOf(library, answer);
  return html`<details class="read">
    <summary>${LABELS.howRead}</summary>
    ${readingList(readingRows(library, answer))}
    ${
      slots.length > 0 &&
      html`<form action="/ask" method="get" aria-label="${LABELS.putRight}">
        ${hiddenQuestions(questions)}
        <div class="slots">${slots.map(select)}<button type="submit">${LABELS.again}</button></div>
      </form>`
    }
  </details>`;
};
