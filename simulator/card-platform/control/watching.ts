import type { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { World } from '../world';

/** Milliseconds between signs of life: who stands between ends a stream that is silent for minutes. */
const HEARTBEAT = 30_000;

/**
 * Server-Sent Events: one `change` whenever something changed. `what` names the tables, `kind` is `clock`
 * when the time is among them, else `state`.
 */
export function watchRoutes(app: Hono, world: World, heartbeat: number = HEARTBEAT): void {
  app.get('/changes', (c) =>
    streamSSE(c, async (stream) => {
      await stream.writeSSE({ event: 'ready', data: '{}' });
      await new Promise<void>((resolve) => {
        const stop = world.changes.watch((what) => {
          const kind = what.includes('clock') ? 'clock' : 'state';
          void stream.writeSSE({ event: 'change', data: JSON.stringify({ kind, what }) });
        });
        const alive = setInterval(() => void stream.write(': alive\n\n'), heartbeat);
        const leave = () => {
          clearInterval(alive);
          stop();
          resolve();
        };
        stream.onAbort(leave);
        world.changes.end.addEventListener('abort', leave);
      });
    }),
  );
}
