import type { Figure, Library } from '../../library.ts';

/** Figures of the same thing as another over time, oldest first, one a date, all dated alike: months and years make no line. */
export const seriesOf = ({ figures }: Library, like: Figure): Figure[] => {
  if (like.period === undefined) return [];
  const same = figures.filter(
    ({ indicator, area, unit, breakdown, statistic, status, period }) =>
      indicator === like.indicator &&
      area === like.area &&
      unit === like.unit &&
      breakdown === like.breakdown &&
      statistic === like.statistic &&
      status === like.status &&
      period?.grain === like.period?.grain,
  );
  const dated = new Map(same.map((figure) => [figure.period?.end ?? '', figure]));
  return [...dated].sort(([a], [b]) => a.localeCompare(b)).map(([, figure]) => figure);
};
