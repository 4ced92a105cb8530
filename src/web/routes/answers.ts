import type { Hono } from 'hono';
import { LRUCache } from 'lru-cache';
import type { Answer } from '../../answer/answer.ts';
import { answerJson } from '../../reply/json.ts';
import { askedPath, readAsked } from '../conversation/asked.ts';
import { rechosen, type SlotName, SLOTS } from '../conversation/slots.ts';
import { figuresCsv } from '../csv.ts';
import { Refused } from '../guard/refused.ts';
import { answerPage } from '../pages/answer.ts';
import { homePage } from '../pages/home.ts';
import type { ChartPair } from '../pages/answer-chart.ts';
import type { Site } from '../site.ts';
import { NO_CHART, NO_FIGURES, NO_QUESTION } from '../wording.ts';

/** Room for made pages, in characters. */
const ROOM = 24_000_000;

/** The questions of an address that must have one. */
const questionsOf = (given: readonly string[] | undefined): string[] => {
  const questions = readAsked(given ?? []);
  if (questions.length === 0) throw new Refused(400, NO_QUESTION);
  return questions;
};

const chartPair = ({ charts }: Site, answer: Answer): ChartPair | undefined => {
  const wide = charts.frame(answer, 'wide');
  const narrow = charts.frame(answer, 'narrow');
  return wide && narrow && { wide, narrow };
};

const FILE = 'attachment; filename="figures.csv"';

/** Makes the page of a question ahead of the first reader who asks it. */
export type Prepare = (question: string) => void;

/** The question box, answers, and what an answer can be had as. */
export const answerRoutes = (app: Hono, site: Site): Prepare => {
  const { library, turns, charts } = site;
  const made = new LRUCache<string, string>({ maxSize: ROOM, sizeCalculation: ({ length }) => length + 1 });
  const home = homePage(site).toString();

  const pageOf = (questions: readonly string[]): string => {
    const key = JSON.stringify(questions);
    const kept = made.get(key);
    if (kept !== undefined) return kept;
    const answer = turns.answerTo(questions);
    const page = answerPage(site, { answer, questions, chart: chartPair(site, answer) }).toString();
    made.set(key, page);
    return page;
  };

  app.get('/', (context) => context.html(home));

  app.get('/ask', (context) => {
    const questions = readAsked(context.req.queries('q') ?? []);
    if (questions.length === 0) return context.redirect('/', 303);
    const asked = context.req.query();
    const chosen: Partial<Record<SlotName, string>> = {};
    for (const slot of SLOTS) if (asked[slot] !== undefined) chosen[slot] = asked[slot];
    if (Object.keys(chosen).length === 0) return context.html(pageOf(questions));
    const corrected = rechosen(library, turns.answerTo(questions), chosen);
    const next = corrected === undefined ? questions : [...questions.slice(0, -1), corrected];
    return context.redirect(askedPath('/ask', next), 303);
  });

  app.get('/ask.csv', (context) => {
    const { figures } = answerJson(library, turns.answerTo(questionsOf(context.req.queries('q'))), '');
    if (figures.length === 0) throw new Refused(404, NO_FIGURES);
    context.header('Content-Disposition', FILE);
    return context.body(figuresCsv(figures), 200, { 'Content-Type': 'text/csv; charset=utf-8' });
  });

  app.get('/chart.svg', async (context) => {
    const width = context.req.query('size') === 'narrow' ? 'narrow' : 'wide';
    const chart = await charts.svg(turns.answerTo(questionsOf(context.req.queries('q'))), width);
    if (chart === undefined) throw new Refused(404, NO_CHART);
    return context.body(chart, 200, { 'Content-Type': 'image/svg+xml; charset=utf-8' });
  });

  app.get('/chart.png', async (context) => {
    const picture = await charts.png(turns.answerTo(questionsOf(context.req.queries('q'))));
    if (picture === undefined) throw new Refused(404, NO_CHART);
    return context.body(new Uint8Array(picture), 200, { 'Content-Type': 'image/png' });
  });

  return (question) => void pageOf([question]);
};
