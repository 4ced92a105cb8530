import type { Figure, Library } from '../library.ts';

const isOnBasis = ({ part, subject, earlier }: Figure): boolean => part !== subject && !earlier;

const sameLine = (a: Figure, b: Figure): boolean =>
  a.report === b.report &&
  a.section === b.section &&
  a.area === b.area &&
  a.unit === b.unit &&
  a.indicator === b.indicator;

/** The subject of a figure on each basis that its section reckons it on, in the order printed. */
const onEachBasis = (library: Library, figure: Figure): Figure[] => {
  const lines = library.figures.filter(
    (other) =>
      sameLine(other, figure) && other.subject === figure.subject && isOnBasis(other) && other.statistic === 'level',
  );
  return lines.filter(({ part }, place) => lines.findIndex((other) => other.part === part) === place);
};

/** What leads from one basis to the other: an amount of the same section that is exactly their difference. */
const between = (library: Library, [first, second]: readonly Figure[]): Figure | undefined => {
  if (!first || !second) return undefined;
  const step = first.value.minus(second.value).abs();
  return library.figures.find(
    (other) =>
      other.report === first.report &&
      other.section === first.section &&
      other.area === first.area &&
      other.unit === first.unit &&
      other.indicator !== first.indicator &&
      other.value.equals(step),
  );
};

/** The very same figure in another section of its report, where more may stand beside it. */
const isSamePrintedElsewhere = (other: Figure, figure: Figure): boolean =>
  other.report === figure.report &&
  other.section !== figure.section &&
  other.area === figure.area &&
  other.indicator === figure.indicator &&
  other.part === figure.part &&
  other.unit === figure.unit &&
  other.value.equals(figure.value);

/**
 * A subject reckoned on two bases, with what stands between them: gross £14.4m, supported £7.5m, net £6.9m.
 * @param figure on one of the bases, or the amount between them
 * @returns in the order printed; empty where the report reckons the subject on one basis only
 */
export const basesOf = (library: Library, figure: Figure): Figure[] => {
  const lines = isOnBasis(figure)
    ? [figure, ...library.figures.filter((other) => isSamePrintedElsewhere(other, figure))]
    : library.figures.filter(
        (other) => other.report === figure.report && other.section === figure.section && isOnBasis(other),
      );
  for (const line of lines) {
    const pair = onEachBasis(library, line);
    if (pair.length !== 2) continue;
    const step = between(library, pair);
    if (isOnBasis(figure) || step === figure) return [pair[0], step, pair[1]].filter((found) => found !== undefined);
  }
  return [];
};
