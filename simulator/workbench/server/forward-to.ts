import type { Handler } from 'hono';
import { proxy } from 'hono/proxy';

/** Passes requests on to another process of the simulator, as they are; event streams flow through. */
export function forwardTo(target: string, prefix: string): Handler {
  return async (c) => {
    const { pathname, search } = new URL(c.req.url);
    try {
      return await proxy(`${target}${pathname.slice(prefix.length)}${search}`, forwarded(c.req.raw));
    } catch (error) {
      const reason = error instanceof Error ? (error.cause ?? error) : error;
      return c.json({ error: `${target} does not answer: ${reasonText(reason)}` }, 502);
    }
  };
}

/**
 * Without the headers of this connection, and without the request's signal: a page that goes away ends the
 * answer's stream, which ends the other connection in turn, and no error is left to log.
 */
function forwarded({ method, headers, body }: Request) {
  const kept = new Headers(headers);
  for (const name of ['host', 'origin', 'referer', 'connection']) kept.delete(name);
  return { method, headers: kept, ...(body && { body, duplex: 'half' as const }) };
}

function reasonText(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
