import nlp from 'compromise';
import { fold } from './fold.ts';
import type { Corpus } from './load.ts';
import { type NotFigure, readNotFigures } from './not-figures.ts';
import { readNumberWords } from './number-words.ts';
import { type PrintedLine, printedLines } from './printed-lines.ts';
import { createNumberReader, isPrintedAs, type NumberReader } from './printed.ts';
import type { FigureRow } from './schema.ts';

/** A number printed in a report that is neither a figure nor known to be no statistic. */
export type Uncovered = { report: string; section: string; line: number; number: string; words: string };

type Span = { start: number; end: number };

/**
 * Lists every number printed in a corpus's reports, in digits or words, that is neither the value of a figure quoting it
 * nor one of the numbers of `vocabulary/not-figures.csv`.
 * @param reasons why numbers are no statistics; else read beside the corpus
 */
export const uncoveredNumbers = (
  corpus: Corpus,
  reasons: readonly NotFigure[] = readNotFigures(corpus.dir),
): Uncovered[] => {
  const readNumbers = createNumberReader(readNumberWords(corpus.dir));
  return printedLines(corpus.sections).flatMap((line) => {
    const { report, section, text } = line;
    const figures = corpus.figures.filter((figure) => figure.report === report && figure.section === section);
    const excused = reasons.flatMap(({ pattern }) => [...text.matchAll(pattern)].map(spanOf));
    const known = [...excused, ...coveredSpans(line, figures, readNumbers)];
    return numbersIn(text)
      .filter((span) => !known.some(({ start, end }) => start <= span.start && span.end <= end))
      .map(({ start, end }) => ({
        report,
        section,
        line: line.line,
        number: text.slice(start, end),
        words: text.slice(Math.max(0, start - 40), end + 40).trim(),
      }));
  });
};

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });

/** Digits, and numbers said in words as compromise reads them. */
const numbersIn = (text: string): Span[] => {
  const digits = [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/gu)].map(spanOf);
  const said = nlp(text).numbers().json({ offset: true }) as {
    text: string;
    offset: { start: number; length: number };
  }[];
  const words = said
    .filter(({ text: words }) => /^\p{L}/u.test(words))
    .map(({ offset, text: words }) => ({
      start: offset.start,
      end: offset.start + words.replace(/\P{L}+$/u, '').length,
    }));
  return [...digits, ...words].sort((a, b) => a.start - b.start);
};

/** Where a line prints the values of figures: in the cell of their row and column, else inside their quotes. */
const coveredSpans = (
  { text, cells = [] }: PrintedLine,
  figures: readonly FigureRow[],
  readNumbers: NumberReader,
): Span[] => {
  const printed = readNumbers(text);
  const inCells = cells.map((cell) => ({ ...cell, printed: readNumbers(cell.text) }));
  return figures.flatMap(({ row, column, quote, value, unit }) => {
    const words = fold(quote);
    if (row === '')
      return printed
        .filter((number) => isPrintedAs(number, value, unit))
        .filter(({ start, end }) => placesOf(words, text).some((at) => at <= start && end <= at + words.length));
    if (words !== text || row !== cells[0]?.text) return [];
    return inCells
      .filter((cell) => cell.column === column)
      .flatMap(({ start: at, printed: numbers }) =>
        numbers
          .filter((number) => isPrintedAs(number, value, unit))
          .map(({ start, end }) => ({ start: at + start, end: at + end })),
      );
  });
};

const placesOf = (words: string, text: string): number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
};
