import { html as template } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** Markup that is ready to be sent: everything put into it was escaped on the way in. */
export type Markup = HtmlEscapedString;

/** What may stand in a template: words are escaped, markup is taken as it is, `undefined` and `false` leave nothing. */
export type Slot = string | number | Markup | undefined | false | readonly Slot[];

/** A template for a piece of a page. None of our pieces waits for anything, so what comes back is never a promise. */
export const html = (strings: TemplateStringsArray, ...values: Slot[]): Markup =>
  template(strings, ...values) as Markup;
