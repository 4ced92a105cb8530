import { isPrintedAs } from '../corpus/printed.ts';
import type { Figure, Library } from '../library.ts';
import type { Span } from '../search/highlight.ts';

/** Stretches of a text to be shown marked, in order, none inside another; in UTF-16 code units. */
export type Marks = readonly Span[];

/** Where a figure's value stands in its own quotation: the number with its unit if there is one, else the first such number. */
export const createMarker =
  ({ readNumbers }: Pick<Library, 'readNumbers'>) =>
  ({ quote, value, unit }: Figure): Marks => {
    const printed = readNumbers(quote).filter(
      (number) => isPrintedAs(number, value, unit) || isPrintedAs(number, value.neg(), unit),
    );
    const found = printed.find((number) => number.unit === unit) ?? printed[0];
    return found ? [{ start: found.start, end: found.end }] : [];
  };
