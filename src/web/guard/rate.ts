import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { WebOptions } from '../options.ts';
import { tooFast } from '../wording.ts';
import { Refused } from './refused.ts';

/** So many requests in so many seconds. */
export type Limit = { points: number; duration: number };

/** More than any reader asks for, pictures of a page included. */
const USUAL = 50;

/** From this machine itself, where no reader elsewhere is meant: what a script may ask of its own server. */
const OWN_MACHINE = 1_000;

const LOOPBACK = /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/;

/** The last proxy adds whom it heard from at the end; what stands before, the request may have made up. */
const addressOf = (context: Context, isBehindProxy: boolean): string => {
  const forwarded = isBehindProxy ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return forwarded || (getConnInfo(context).remote.address ?? '');
};

/**
 * Refuses what one address asks above a limit. This machine itself may ask more, unless a proxy on it says for whom.
 * @param limit where it is another one than of all requests; it holds for this machine too
 */
export const rate = ({ rateLimit = USUAL, isBehindProxy = false }: WebOptions, limit?: Limit): MiddlewareHandler => {
  if (rateLimit === 'off') return (_, next) => next();
  const limiter = new RateLimiterMemory(limit ?? { points: rateLimit, duration: 1 });
  const own = limit ? limiter : new RateLimiterMemory({ points: Math.max(rateLimit, OWN_MACHINE), duration: 1 });
  return async (context, next) => {
    const address = addressOf(context, isBehindProxy);
    try {
      await (LOOPBACK.test(address) ? own : limiter).consume(address);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1_000));
      context.header('Retry-After', String(seconds));
      throw new Refused(429, tooFast(seconds));
    }
    await next();
  };
};
