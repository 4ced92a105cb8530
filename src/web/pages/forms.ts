import { html, type Markup } from '../markup.ts';

/** The questions asked so far, carried by a form. */
export const hiddenQuestions = (questions: readonly string[]): Markup[] =>
  questions.map((question) => html`<input type="hidden" name="q" value="${question}" />`);

export type AskBox = {
  label: string;
  hint: string;
  button: string;
  /** Questions that the one to be typed follows. */
  before?: readonly string[];
  value?: string;
  /** Whether what exists is offered while typing. */
  suggestions?: readonly string[];
};

/** The box that a question is typed into. */
export const askBox = ({ label, hint, button, before = [], value = '', suggestions = [] }: AskBox): Markup =>
  html` <form class="ask" action="/ask" method="get" role="search">
    ${hiddenQuestions(before)}
    <label for="question">${label}</label>
    <p class="hint" id="question-hint">${hint}</p>
    <div class="line">
      <input
        id="question"
        name="q"
        type="text"
        value="${value}"
        required
        maxlength="1000"
        autocomplete="off"
        aria-describedby="question-hint"
        ${suggestions.length > 0 && html` list="suggestions"`}
      />
      <button type="submit">${button}</button>
    </div>
    ${suggestions.length > 0 && html`<datalist id="suggestions">${suggestions.map((text) => html`<option value="${text}"></option>`)}</datalist>`}
  </form>`;
