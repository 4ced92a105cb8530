import { Decimal } from 'decimal.js';
import type { NumberWord } from './number-words.ts';
import type { Unit } from './schema.ts';

/** A number as printed, with its place in the text. */
export type Printed = {
  value: Decimal;
  /** Undefined where the print does not say. */
  unit: Unit | undefined;
  words: string;
  start: number;
  end: number;
};

/** Finds the numbers in a text. */
export type NumberReader = (text: string) => Printed[];

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const either = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');
const formsOf = (rows: readonly NumberWord[], kind: NumberWord['kind']): Map<string, NumberWord> =>
  new Map(rows.filter((row) => row.kind === kind).flatMap((row) => row.words.map((word) => [word.toLowerCase(), row])));

/** A cell that is one number in brackets, as accounts print what is below zero. */
const BRACKETED = /^\(([^()]+)\)$/;

/**
 * Makes a reader of printed numbers: digits with commas, "£12.6m", "-20%", "7th", "twenty-five", "fortnightly".
 * A number in brackets is negative only where it is the whole text (a cell), for prose brackets asides.
 */
export const createNumberReader = (rows: readonly NumberWord[]): NumberReader => {
  const [named, scales, units] = [formsOf(rows, 'number'), formsOf(rows, 'scale'), formsOf(rows, 'unit')];
  const isTens = ({ value }: NumberWord): boolean => value.gte(20) && value.lt(100) && value.mod(10).isZero();
  const tens = either([...named].filter(([, row]) => row.unit === '' && isTens(row)).map(([word]) => word));
  const ones = either(
    [...named].filter(([word, { value }]) => word.length > 2 && value.gte(1) && value.lt(10)).map(([word]) => word),
  );
  const signs = [...units.keys()].filter((word) => !/\p{L}/u.test(word));
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\d.,])(?<sign>(?<![^\s(])[-–−])?(?<before>${either(signs)})?` +
      String.raw`(?:(?<digits>\d+(?:,\d{3})*(?:\.\d+)?)|(?:(?<tens>${tens})[- ](?<ones>${ones})|(?<word>${either(named.keys())}))(?![\p{L}\d]))` +
      String.raw`(?: ?(?<scale>${either(scales.keys())})(?!\p{L}))?(?:[- ]?(?<after>${either(units.keys())})(?!\p{L}))?`,
    'gu',
  );
  const valueOf = (word: string): Decimal => named.get(word)?.value ?? new Decimal(0);
  return (text) => {
    const below = BRACKETED.test(text.trim());
    return [...text.toLowerCase().matchAll(pattern)].map((match): Printed => {
      const { sign, before, digits, tens: ten, ones: one, word = '', scale = '', after } = match.groups ?? {};
      const plain = digits
        ? new Decimal(digits.replaceAll(',', ''))
        : ten
          ? valueOf(ten).plus(valueOf(one ?? ''))
          : valueOf(word);
      const factor = scales.get(scale)?.value ?? 1;
      const unit = units.get(before ?? after ?? '')?.unit ?? named.get(word)?.unit;
      return {
        value: plain.times(factor).times(sign || below ? -1 : 1),
        unit: unit || undefined,
        words: text.slice(match.index, match.index + match[0].length),
        start: match.index,
        end: match.index + match[0].length,
      };
    });
  };
};

/** Whether a printed number is a figure's value in a figure's unit. A percentage is printed like percentage points. */
export const isPrintedAs = (printed: Printed, value: Decimal, unit: Unit): boolean =>
  printed.value.eq(value) &&
  (printed.unit === undefined || printed.unit === unit || (printed.unit === 'percent' && unit === 'percentage_points'));
