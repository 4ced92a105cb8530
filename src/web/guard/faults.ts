import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { WebOptions } from '../options.ts';
import { faultPage } from '../pages/fault.ts';
import { failed, NO_PAGE, NO_QUESTION, NOT_FROM_HERE, TOO_LARGE } from '../wording.ts';
import { Refused } from './refused.ts';

type Status = Parameters<typeof faultPage>[0] & ContentfulStatusCode;

/** Programs get the sentence as JSON, people as a page. */
const say = (context: Context, status: Status, sentence: string): Response | Promise<Response> =>
  context.req.path.startsWith('/api/')
    ? context.json({ error: sentence }, status)
    : context.html(faultPage(status, sentence), status);

/** What is said where the library that takes requests refuses one by itself. */
const SENTENCES: Readonly<Partial<Record<number, [Status, string]>>> = {
  400: [400, NO_QUESTION],
  403: [403, NOT_FROM_HERE],
  404: [404, NO_PAGE],
  413: [413, TOO_LARGE],
};

export const notFound = (context: Context): Response | Promise<Response> => say(context, 404, NO_PAGE);

/** Says what went wrong; a failure that nobody expected gets a reference, and only that is shown of it. */
export const onFault =
  ({ onFailure }: WebOptions) =>
  (error: Error, context: Context): Response | Promise<Response> => {
    if (error instanceof Refused) return say(context, error.status, error.message);
    const known = error instanceof HTTPException ? SENTENCES[error.status] : undefined;
    if (known) return say(context, ...known);
    const reference = randomUUID().slice(0, 8);
    onFailure?.(error, reference);
    return say(context, 500, failed(reference));
  };
