import { scoreFigures } from '../answer/score.ts';
import type { Library } from '../library.ts';
import { mentionText, type Reading } from '../question/reading.ts';
import { figureLine } from './wording.ts';

const SHOWN = 5;

const said = (values: readonly string[]): string => (values.length > 0 ? values.join(', ') : 'not said');

/** How a question was read, slot by slot, and which figures its words come nearest to: for people who keep the data. */
export const explain = (library: Library, reading: Reading): string => {
  const subject = reading.wanted.filter(({ frame }) => !frame);
  const asking = reading.wanted.filter(({ frame }) => frame);
  const seen = new Set<string>();
  const nearest = scoreFigures(library, reading).filter(({ figure }) => {
    const series = `${figure.indicator}|${figure.part}|${figure.area}`;
    return !seen.has(series) && seen.add(series);
  });
  return [
    `Read as: ${reading.text}`,
    ...reading.corrections.map(({ from, to }) => `Spelling: “${from}” read as “${to}”`),
    `Intent: ${reading.intent}`,
    `Areas: ${said(reading.areas)}`,
    `Times: ${said(reading.periods.map(mentionText))}`,
    `Reports: ${said(reading.reports)}`,
    `Units: ${said(reading.units ?? [])}`,
    `Status: ${reading.status ?? 'not said'}; statistic: ${reading.statistic ?? 'not said'}`,
    `Subject: ${said(subject.map(({ key, weight }) => `${key} (${weight.toFixed(1)})`))}`,
    `Words of asking: ${said(asking.map(({ key }) => key))}`,
    `Numbers claimed: ${said(reading.claims.map(({ words, role }) => `${words} (${role})`))}`,
    `Taken over from before: ${said(reading.carried)}`,
    'Nearest figures (score; share of the question explained; share of the name said):',
    ...nearest
      .slice(0, SHOWN)
      .map(
        ({ figure, match }) =>
          `  ${match.score.toFixed(2)}; ${match.explained.toFixed(2)}; ${match.named.toFixed(2)}  ${figureLine(figure)}`,
      ),
    '',
  ].join('\n');
};
