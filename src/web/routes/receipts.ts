import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { replyText } from '../../reply/text.ts';
import { readAsked } from '../conversation/asked.ts';
import { rate } from '../guard/rate.ts';
import { Refused } from '../guard/refused.ts';
import { receiptPage } from '../pages/receipt.ts';
import { receiptOf, standingOf } from '../receipts/receipt.ts';
import type { Site } from '../site.ts';
import { NO_QUESTION, NO_RECEIPT, TOO_LARGE } from '../wording.ts';

/** Twelve questions, and the signs that a form writes for their letters. */
const MOST_BYTES = 64 * 1024;

/** Each is a file that is kept for good: more than anybody presses the button, less than fills a disk. */
const RECEIPTS = { points: 30, duration: 60 };

/** Receipts are made by a form of ours, and opened by anybody who has the address. */
export const receiptRoutes = (app: Hono, { library, options, turns, receipts }: Site): void => {
  const { publicUrl, corpusVersion, now } = options;
  const ours = new URL(publicUrl).origin;

  app.post(
    '/r',
    rate(options, RECEIPTS),
    bodyLimit({
      maxSize: MOST_BYTES,
      onError: () => {
        throw new Refused(413, TOO_LARGE);
      },
    }),
    csrf({ origin: (origin, context) => origin === ours || origin === new URL(context.req.url).origin }),
    async (context) => {
      const { q } = await context.req.parseBody({ all: true });
      const given = (Array.isArray(q) ? q : [q]).filter((value) => typeof value === 'string');
      const questions = readAsked(given);
      if (questions.length === 0) throw new Refused(400, NO_QUESTION);
      const receipt = receiptOf(library, turns.answerTo(questions), { questions, corpusVersion, now: now() });
      await receipts.keep(receipt);
      return context.redirect(`/r/${receipt.id}`, 303);
    },
  );

  app.get('/r/:id', async (context) => {
    const receipt = await receipts.open(context.req.param('id'));
    if (receipt === undefined) throw new Refused(404, NO_RECEIPT);
    const answer = turns.answerTo(receipt.questions);
    return context.html(
      receiptPage({
        receipt,
        standing: standingOf(library, receipt, answer),
        now: replyText(library, answer),
        corpusVersion,
        address: `${publicUrl}/r/${receipt.id}`,
      }),
    );
  });
};
