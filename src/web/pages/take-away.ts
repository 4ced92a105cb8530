import type { Answer } from '../../answer/answer.ts';
import { sentenceOf } from '../../reply/sentence.ts';
import { askedPath } from '../conversation/asked.ts';
import { html, type Markup } from '../markup.ts';
import type { Site } from '../site.ts';
import { LABELS, RECEIPT_HINT } from '../wording.ts';
import { hiddenQuestions } from './forms.ts';

const sentence = (text: string): Markup =>
  html` <details>
    <summary>${LABELS.sentence}</summary>
    <label for="sentence">${LABELS.sentenceField}</label>
    <textarea id="sentence" readonly rows="${Math.min(10, 2 + text.split('\n').length)}">${text}</textarea>
    <p>
      <button type="button" hidden data-copy="sentence">${LABELS.copy}</button> <span role="status" data-copied></span>
    </p>
  </details>`;

/** What a reader can carry off: the sentence, the figures as files, a receipt. */
export const takeAway = ({ library }: Site, answer: Answer, questions: readonly string[]): Markup => {
  const text = sentenceOf(library, answer);
  const hasFigures = 'given' in answer.outcome && answer.outcome.given.length > 0;
  return html`<section class="take" aria-labelledby="take">
    <h2 id="take">${LABELS.take}</h2>
    ${text !== undefined && sentence(text)}
    <ul>
      ${hasFigures && html`<li><a href="${askedPath('/ask.csv', questions)}">${LABELS.csv}</a></li>`}
      <li><a href="${askedPath('/api/ask', questions)}">${LABELS.json}</a></li>
    </ul>
    <form action="/r" method="post">
      ${hiddenQuestions(questions)}
      <p class="hint">${RECEIPT_HINT}</p>
      <button type="submit" class="second">${LABELS.makeReceipt}</button>
    </form>
  </section>`;
};
