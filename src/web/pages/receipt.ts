import { readingList } from './how-read.ts';
import { periodText } from '../../corpus/period.ts';
import { askedPath } from '../conversation/asked.ts';
import { html, type Markup } from '../markup.ts';
import type { Receipt, Standing } from '../receipts/receipt.ts';
import { layout } from './layout.ts';

const STANDING: Readonly<Record<Standing, string>> = {
  same: 'The answer is still the same.',
  reworded: 'The figures and their sources are still the same; the words around them have changed.',
  changed: 'The answer is no longer the same.',
};

const day = (made: string): string => {
  const iso = made.slice(0, 10);
  return `${periodText({ start: iso, end: iso, grain: 'day' })}, ${made.slice(11, 16)} UTC`;
};

export type ReceiptLook = {
  receipt: Receipt;
  standing: Standing;
  /** The answer as it is given now, in words. */
  now: string;
  corpusVersion: string;
  /** The address of the receipt, in full. */
  address: string;
};

/** A question and its answer as they were kept, and whether the answer still holds. */
export const receiptPage = ({ receipt, standing, now, corpusVersion, address }: ReceiptLook): Markup =>
  layout({
    title: `Receipt ${receipt.id}`,
    isUnlisted: true,
    body: html`<h1>Receipt</h1>
      <p class="standing ${standing}"><strong>${STANDING[standing]}</strong></p>
      <dl class="about">
        <div>
          <dt>${receipt.questions.length > 1 ? 'Questions' : 'Question'}</dt>
          <dd>${receipt.questions.map((question) => html`${question}<br />`)}</dd>
        </div>
        <div>
          <dt>Made</dt>
          <dd><time datetime="${receipt.made}">${day(receipt.made)}</time></dd>
        </div>
        <div>
          <dt>Corpus</dt>
          <dd>
            version
            ${receipt.corpusVersion}${corpusVersion === receipt.corpusVersion ? ', which is the one held now' : `; held now is ${corpusVersion}`}
          </dd>
        </div>
        <div>
          <dt>Address</dt>
          <dd><a href="/r/${receipt.id}">${address}</a></dd>
        </div>
      </dl>
      <h2>The answer kept</h2>
      <pre>${receipt.answer.text}</pre>
      ${
        standing !== 'same' &&
        html`<h2>The answer now</h2>
          <pre>${now}</pre>`
      }
      <details class="read">
        <summary>How it was read</summary>
        ${readingList(receipt.reading)}
      </details>
      <p><a href="${askedPath('/ask', receipt.questions)}">Ask it again</a></p>`,
  });
