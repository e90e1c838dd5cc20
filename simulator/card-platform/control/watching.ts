import type { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { World } from '../world';

/** Server-Sent Events: one `change` whenever something changed, with the names of what did. */
export function watchRoutes(app: Hono, world: World): void {
  app.get('/changes', (c) =>
    streamSSE(c, async (stream) => {
      await stream.writeSSE({ event: 'ready', data: '{}' });
      await new Promise<void>((resolve) => {
        const stop = world.changes.watch((what) => {
          void stream.writeSSE({ event: 'change', data: JSON.stringify({ what }) });
        });
        stream.onAbort(() => {
          stop();
          resolve();
        });
      });
    }),
  );
}
