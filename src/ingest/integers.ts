import { isHeadingLike } from './headings.ts';
import type { Unit } from './unit.ts';

/** Where a report numbers its paragraphs 1, 2, 3 throughout, with no "1.1", makes those numbers paragraph numbers. */
export function promoteIntegers(units: Unit[]): Unit[] {
  if (units.some(({ mark }) => mark === 'number')) return units;
  const prose = units.filter(
    (unit) => unit.mark === 'integer' && !isHeadingLike(unit.text) && !/^That\b/.test(unit.text),
  );
  const counts = prose.every((unit, i) => i === 0 || Number(unit.number) === Number(prose[i - 1]?.number) + 1);
  if (prose.length < 5 || !counts) return units;
  return units.map((unit) => (prose.includes(unit) ? { ...unit, mark: 'number' as const } : unit));
}
