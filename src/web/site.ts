import type { Library } from '../library.ts';
import type { Charts } from './charts.ts';
import type { Turns } from './conversation/turns.ts';
import type { WebOptions } from './options.ts';
import type { Receipts } from './receipts/store.ts';
import type { Anchors } from './reports/anchors.ts';
import type { SectionPage } from './reports/pages.ts';

/** All that the pages are made from. */
export type Site = {
  library: Library;
  options: WebOptions;
  turns: Turns;
  charts: Charts;
  anchors: Anchors;
  pages: ReadonlyMap<string, readonly SectionPage[]>;
  receipts: Receipts;
};
