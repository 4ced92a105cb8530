import type { Fault } from '../../errors.ts';
import { isPrintedAs, type Printed } from '../printed.ts';
import { fold } from '../fold.ts';
import { type Ground, rowFault } from './ground.ts';

/** The quote stands in its section, and the value in the quote, as printed and with the unit printed beside it. */
export const checkQuotes = ({ corpus, metrics, place, readNumbers }: Ground): Fault[] => {
  const read = new Map<string, Printed[]>();
  const numbersIn = (quote: string): Printed[] => {
    const known = read.get(quote) ?? readNumbers(quote);
    read.set(quote, known);
    return known;
  };
  return corpus.figures.flatMap(({ line, report, section, quote, value, unit, row }) => {
    const printed = place(report, section);
    if (printed === undefined) return [];
    if (!printed.text.includes(fold(quote)))
      return [
        rowFault(
          'quote',
          metrics,
          line,
          `found the quote "${quote}", which does not stand in ${report}, ${section}.`,
          'Copy the words from the section as printed, with their punctuation.',
        ),
      ];
    const numbers = row === '' ? numbersIn(quote) : [];
    if (row !== '' || numbers.some((number) => isPrintedAs(number, value, unit))) return [];
    return [
      rowFault(
        'value',
        metrics,
        line,
        `found the value ${value.toFixed()} (${unit}), but the quote prints ${listed(numbers)}.`,
        'Correct the value or its unit, or quote the words that print it.',
      ),
    ];
  });
};

const listed = (numbers: readonly Printed[]): string =>
  numbers.map(({ words }) => `"${words}"`).join(', ') || 'no number';
