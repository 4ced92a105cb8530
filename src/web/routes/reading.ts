import type { Hono } from 'hono';
import { briefOf } from '../../answer/brief.ts';
import type { Brief } from '../../answer/brief.ts';
import { briefTable } from '../../reply/brief.ts';
import { councilsHeld } from '../councils/held.ts';
import { tableCsv } from '../csv.ts';
import { Refused } from '../guard/refused.ts';
import { slugOf } from '../links.ts';
import { councilPage } from '../pages/council.ts';
import { reportPage } from '../pages/report.ts';
import { councilsPage, reportsPage } from '../pages/reports.ts';
import type { Site } from '../site.ts';
import { NO_COUNCIL, NO_REPORT, TOO_LARGE } from '../wording.ts';

/** As many characters as are looked for in a report. */
const LONGEST_FIND = 200;

const briefOfCouncil = ({ library }: Site, slug: string): Brief => {
  const name = councilsHeld(library).find((council) => slugOf(council) === slugOf(slug));
  const brief = name === undefined ? undefined : briefOf(library, name);
  if (brief === undefined) throw new Refused(404, NO_COUNCIL);
  return brief;
};

/** Pages to read: reports and councils. */
export const readingRoutes = (app: Hono, site: Site): void => {
  const reports = reportsPage(site).toString();
  const councils = councilsPage(site).toString();

  app.get('/reports', (context) => context.html(reports));

  app.get('/reports/:id', (context) => {
    const report = site.library.reports.get(context.req.param('id'));
    if (report === undefined) throw new Refused(404, NO_REPORT);
    const find = context.req.query('find')?.trim() ?? '';
    if (find.length > LONGEST_FIND) throw new Refused(400, TOO_LARGE);
    const quote = /^\d{1,7}$/.exec(context.req.query('quote') ?? '')?.[0];
    return context.html(reportPage(site, report, { quote: quote === undefined ? undefined : Number(quote), find }));
  });

  app.get('/councils', (context) => context.html(councils));

  app.get('/councils/:name', (context) =>
    context.html(councilPage(site, briefOfCouncil(site, context.req.param('name')))),
  );

  app.get('/councils/:name/figures.csv', (context) => {
    const brief = briefOfCouncil(site, context.req.param('name'));
    context.header('Content-Disposition', `attachment; filename="${slugOf(brief.about)}.csv"`);
    return context.body(tableCsv(briefTable(brief)), 200, { 'Content-Type': 'text/csv; charset=utf-8' });
  });
};
