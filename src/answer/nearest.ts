import type { Period } from '../corpus/period.ts';
import type { Figure, Library } from '../library.ts';
import type { Slots } from '../question/reading.ts';
import { orderOf, timeOf } from './fit.ts';
import { type Scored, seriesOf } from './score.ts';

const distance = (library: Library, slots: Slots, figure: Figure): number => {
  const asked = slots.periods.find(
    (mention): mention is Extract<typeof mention, { period: Period }> => 'period' in mention,
  );
  if (!asked) return 0;
  return Math.abs(Date.parse(timeOf(figure, library)) - Date.parse(asked.period.end));
};

/** What is held of the same subject, closest in time first: offered beside "not in the reports", labelled as what it is. */
export const nearest = (library: Library, slots: Slots, pool: readonly Scored[]): Figure[] => {
  const [first] = pool;
  if (!first) return [];
  return pool
    .map(({ figure }) => figure)
    .filter((figure) => seriesOf(figure) === seriesOf(first.figure) && figure.statistic !== 'change')
    .sort(
      (a, b) =>
        distance(library, slots, a) - distance(library, slots, b) ||
        Number(b.statistic === 'level') - Number(a.statistic === 'level') ||
        orderOf(b, library).localeCompare(orderOf(a, library)),
    )
    .filter(
      ({ value, period }, at, all) =>
        all.findIndex((one) => one.value.equals(value) && one.period?.end === period?.end) === at,
    )
    .slice(0, 2);
};

/** What another council's report gives of the subject: the level nearest to the time asked, else the newest. */
export const latestLike = (library: Library, slots: Slots, all: readonly Scored[], { figure }: Scored): Figure[] =>
  nearest(
    library,
    slots,
    all.filter(
      ({ figure: other }) =>
        seriesOf(other) === seriesOf(figure) && other.area === figure.area && other.unit === figure.unit,
    ),
  ).slice(0, 1);
