import type { Hono } from 'hono';
import { ASSETS } from '../assets.ts';

/** Style, script and icon; their addresses change with their content, so they may be kept for a year. */
export const assetRoutes = (app: Hono): void => {
  for (const { path, type, body } of Object.values(ASSETS))
    app.get(path, (context) =>
      context.body(body, 200, { 'Content-Type': type, 'Cache-Control': 'public, max-age=31536000, immutable' }),
    );
};
