import type { Figure, Library } from '../library.ts';
import { readQuestion } from '../question/reading.ts';
import { intents } from '../../intents/index.ts';
import { difference } from './arithmetic.ts';
import type { Derived } from './answer.ts';
import { isNamed } from './find.ts';
import { scoreFigures } from './score.ts';
import { orderOf } from './fit.ts';

/** The newest figure of one indicator and council, with what it changed from and what it is measured against. */
export type BriefLine = { latest: Figure; change: Derived | undefined; benchmark: Figure | undefined };

/** A council's indicators, or an indicator's councils. */
export type Brief = { about: string; lines: BriefLine[] };

/** Levels of a whole, as a brief lists them: no parts, targets, peaks or changes. */
const isPlain = (figure: Figure): boolean =>
  figure.statistic === 'level' && figure.status === 'actual' && figure.breakdown === '' && figure.measure !== 'fact';

const newestFirst = (library: Library, figures: readonly Figure[]): Figure[] =>
  [...figures].sort((a, b) => orderOf(b, library).localeCompare(orderOf(a, library)) || a.id - b.id);

const lineOf = (library: Library, series: readonly Figure[]): BriefLine[] => {
  const [latest, ...older] = newestFirst(library, series);
  if (!latest) return [];
  const before = older.find((figure) => figure.period && latest.period && figure.period.end < latest.period.end);
  const benchmark = newestFirst(
    library,
    library.figures.filter(
      ({ indicator, unit, area, report, breakdown, statistic }) =>
        indicator === latest.indicator &&
        unit === latest.unit &&
        report === latest.report &&
        breakdown === '' &&
        statistic === 'level' &&
        library.isBenchmark(area),
    ),
  ).find(({ area }) => area === 'England');
  return [{ latest, change: before ? difference(before, latest)[0] : undefined, benchmark }];
};

const linesOf = (library: Library, figures: readonly Figure[]): BriefLine[] => {
  const series = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = `${figure.indicator}|${figure.area}|${figure.unit}`;
    series.set(key, [...(series.get(key) ?? []), figure]);
  }
  return [...series.values()].flatMap((one) => lineOf(library, one));
};

/**
 * Every indicator of a council, or every council of an indicator, newest figure first named.
 * @param topic a council or an indicator in anybody's words
 * @returns undefined where the words name neither, or nothing is held of it
 */
export const briefOf = (library: Library, topic: string): Brief | undefined => {
  const reading = readQuestion(library, intents, topic);
  const [area] = reading.areas;
  const subject = reading.wanted.some(({ frame }) => !frame);
  const plain = library.figures.filter(isPlain);
  if (area !== undefined && !subject) {
    const lines = linesOf(
      library,
      plain.filter((figure) => figure.area === area),
    );
    return lines.length > 0 ? { about: area, lines } : undefined;
  }
  const [best] = scoreFigures(library, { ...reading, areas: [] });
  if (!best || !isNamed(library, best, reading)) return undefined;
  const lines = linesOf(
    library,
    plain.filter(
      (figure) =>
        figure.indicator === best.figure.indicator &&
        !library.isBenchmark(figure.area) &&
        (area === undefined || figure.area === area),
    ),
  );
  return lines.length > 0 ? { about: best.figure.name, lines } : undefined;
};
