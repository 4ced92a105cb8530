import type { Library } from '../../library.ts';

/** The councils that a report is held about, in order of the alphabet. */
export const councilsHeld = ({ corpus, figures, isBenchmark }: Library): string[] => {
  const held = new Set(figures.map(({ area }) => area));
  const areas = corpus.reports.flatMap(({ area }) =>
    area !== null && held.has(area) && !isBenchmark(area) ? [area] : [],
  );
  return [...new Set(areas)].sort((a, b) => a.localeCompare(b));
};
