import type { Figure, Library } from '../library.ts';
import type { Reading } from '../question/reading.ts';
import type { Assumption, Given, Outcome } from './answer.ts';
import { orderOf } from './fit.ts';

const headlines = (outcome: Outcome): Given[] =>
  outcome.kind === 'figures' || outcome.kind === 'checked'
    ? outcome.given.filter(({ role }) => role === 'headline')
    : [];

/** Figures of the same subject at other times, or in other units: what the question could have meant instead. */
const others = (library: Library, { figure }: Given): { times: number; units: number } => {
  const same = library.figures.filter(
    ({ indicator, part, area, status, statistic }) =>
      indicator === figure.indicator &&
      part === figure.part &&
      area === figure.area &&
      status === figure.status &&
      statistic === figure.statistic,
  );
  return {
    times: new Set(same.filter(({ unit }) => unit === figure.unit).map((other) => orderOf(other, library))).size,
    units: new Set(same.map(({ unit }) => unit)).size,
  };
};

/** The council whose report a benchmark stands in: it was meant, not the benchmark. */
const ownerOf = (library: Library, { area, report }: Figure): string =>
  library.isBenchmark(area) ? (library.reports.get(report)?.area ?? area) : area;

/** What an answer rests on that the question did not say, in the order council, time, unit. */
export const assumptionsOf = (library: Library, reading: Reading, outcome: Outcome): Assumption[] => {
  const [first] = headlines(outcome);
  if (!first) return [];
  const { figure, undated } = first;
  const held = others(library, first);
  const single = outcome.kind === 'figures' && outcome.plan === 'figure';
  const named = reading.areas.length > 0 || reading.reports.length > 0;
  return [
    ...(named || reading.carried.includes('area') ? [] : [{ slot: 'area' as const, value: ownerOf(library, figure) }]),
    ...(undated ? [{ slot: 'undated' as const, value: figure.report }] : []),
    ...(single && reading.periods.length === 0 && held.times > 1 ? [{ slot: 'period' as const, value: '' }] : []),
    ...(single && reading.units === undefined && held.units > 1 ? [{ slot: 'unit' as const, value: figure.unit }] : []),
    ...(reading.carried.length > 0 ? [{ slot: 'carried' as const, value: reading.carried.join(', ') }] : []),
  ];
};
