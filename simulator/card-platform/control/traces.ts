import type { Hono } from 'hono';
import type { World } from '../world';
import { notFound } from './control-error';

/** What a call that carried the header x-simulator-trace changed. */
export function traceRoutes(app: Hono, world: World): void {
  app.get('/traces/:id', (c) =>
    c.json(world.traces.get(c.req.param('id')) ?? notFound('trace with this id; only the latest are kept')),
  );
}
