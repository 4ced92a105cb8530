import type { Hono } from 'hono';
import { answerJson } from '../../reply/json.ts';
import { openApi } from '../api/openapi.ts';
import { readAsked } from '../conversation/asked.ts';
import { datedSuggestions } from '../conversation/suggestions.ts';
import { Refused } from '../guard/refused.ts';
import type { Site } from '../site.ts';
import { NO_QUESTION } from '../wording.ts';

/** What programs ask for: answers, their description, what can be asked, and whether the server is well. */
export const apiRoutes = (app: Hono, { library, options, turns }: Site): void => {
  const description = openApi(options.publicUrl);
  const suggested = datedSuggestions(library);

  app.get('/api/ask', (context) => {
    const questions = readAsked(context.req.queries('q') ?? []);
    if (questions.length === 0) throw new Refused(400, NO_QUESTION);
    return context.json(answerJson(library, turns.answerTo(questions), context.req.query('id')?.slice(0, 100) ?? '1'));
  });

  app.get('/api/openapi.json', (context) => context.json(description));

  app.get('/api/suggestions', (context) => context.json(suggested));

  app.get('/healthz', (context) => context.json({ status: 'ok', corpus: options.corpusVersion }));
};
