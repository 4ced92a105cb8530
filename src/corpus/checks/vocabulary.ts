import type { Fault } from '../../errors.ts';
import type { Row } from '../csv.ts';
import type { Indicator } from '../schema.ts';
import { type Ground, rowFault } from './ground.ts';

/** Names are unique, and no two indicators of one unit are called the same, unless shared-aliases.csv says why. */
export const checkVocabulary = ({ corpus: { vocabulary }, rules }: Ground): Fault[] => {
  const { areas, indicators, breakdowns } = vocabulary;
  return [
    ...repeated(rules.vocabularyFile('areas.csv'), 'name', areas, ({ name }) => name),
    ...repeated(rules.vocabularyFile('indicators.csv'), 'id', indicators, ({ id }) => id),
    ...repeated(rules.vocabularyFile('breakdowns.csv'), 'name', breakdowns, ({ name }) => name),
    ...sharedAliases(rules, indicators),
  ];
};

const repeated = <T>(file: string, column: string, rows: readonly Row<T>[], nameOf: (row: T) => string): Fault[] => {
  const lines = new Map<string, number>();
  return rows.flatMap((row) => {
    const name = nameOf(row);
    const first = lines.get(name);
    if (first !== undefined)
      return [
        rowFault(
          'name',
          file,
          row.line,
          `found ${column} "${name}", as in line ${first}.`,
          'Make the two rows one, or rename one.',
        ),
      ];
    lines.set(name, row.line);
    return [];
  });
};

const sharedAliases = (
  { sharedAliases: allowed, vocabularyFile }: Ground['rules'],
  indicators: readonly Row<Indicator>[],
): Fault[] => {
  const owners = new Map<string, Row<Indicator>>();
  const mayShare = (alias: string, ids: string[]): boolean =>
    allowed.some((row) => row.alias.toLowerCase() === alias && ids.every((id) => row.indicators.includes(id)));
  return indicators.flatMap((indicator) =>
    [...new Set([indicator.name, ...indicator.aliases].map((alias) => alias.toLowerCase()))].flatMap((alias) => {
      const key = `${alias}|${indicator.unit}`;
      const owner = owners.get(key) ?? indicator;
      owners.set(key, owner);
      if (owner.id === indicator.id || mayShare(alias, [owner.id, indicator.id])) return [];
      return [
        rowFault(
          'alias',
          vocabularyFile('indicators.csv'),
          indicator.line,
          `found "${alias}" for ${indicator.id}; line ${owner.line} has it for ${owner.id}, in the same unit.`,
          `Leave it to one of them, or give the reason in ${vocabularyFile('shared-aliases.csv')}.`,
        ),
      ];
    }),
  );
};
