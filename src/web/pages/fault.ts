import { html, type Markup } from '../markup.ts';
import { FAULT_TITLES } from '../wording.ts';
import { layout } from './layout.ts';

/** A page that says what is wrong and what to do. */
export const faultPage = (status: keyof typeof FAULT_TITLES, sentence: string): Markup =>
  layout({
    title: FAULT_TITLES[status],
    isUnlisted: true,
    body: html`<h1>${FAULT_TITLES[status]}</h1>
      <p>${sentence}</p>
      <p><a href="/">Ask a question</a></p>`,
  });
