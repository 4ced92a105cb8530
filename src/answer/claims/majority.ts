import { majority } from '../../../intents/number-words.ts';
import type { Library } from '../../library.ts';
import type { Reading } from '../../question/reading.ts';
import type { Finding } from './finding.ts';

/** "Most are girls": the share of each other part stands beside theirs. */
export const besideOthers = (library: Library, { text }: Reading, finding: Finding): Finding => {
  const [figure] = finding.figures;
  if (!figure || figure.part === '' || !majority.test(text)) return finding;
  const others = library.figures.filter(
    (other) =>
      other.indicator === figure.indicator &&
      other.area === figure.area &&
      other.unit === figure.unit &&
      other.report === figure.report &&
      other.section === figure.section &&
      other.statistic === 'level' &&
      other !== figure &&
      other.dimensions.some((dimension) => figure.dimensions.includes(dimension)),
  );
  return { ...finding, beside: [...(finding.beside ?? []), ...others] };
};
