import type { MiddlewareHandler } from 'hono';

/** Nothing but our own style, script and pictures; nobody shows our pages inside theirs. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  // Addresses hold questions; other sites learn neither. Our own forms still say where they come from.
  'Referrer-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  // The answer may change with the corpus.
  'Cache-Control': 'no-cache',
} as const;

/** The headers of every reply. That pages are only had over HTTPS is for the proxy to say, which knows. */
export const headers: MiddlewareHandler = async (context, next) => {
  for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
  await next();
};
