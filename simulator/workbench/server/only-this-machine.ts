import type { MiddlewareHandler } from 'hono';

const names = new Set(['127.0.0.1', 'localhost']);

/**
 * Refuses what a foreign web page may send here from the developer's own browser: another Origin, or a name
 * that was made to point at 127.0.0.1. The simulator has no passwords, so this is its only guard.
 */
export const onlyThisMachine: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('origin');
  if (!names.has(new URL(c.req.url).hostname)) return c.text('unknown host', 403);
  if (origin !== undefined && !isLocal(origin)) return c.text(`pages of ${origin} have no access`, 403);
  return next();
};

function isLocal(origin: string): boolean {
  return URL.canParse(origin) && names.has(new URL(origin).hostname);
}
