import type { Hono } from 'hono';
import type { World } from '../world';
import { notFound } from './control-error';

/** Events that were sent, or are still being sent, to merchants. */
export function pushRoutes(app: Hono, { platform }: World): void {
  app.get('/pushes', (c) => c.json(platform.pushes.list()));

  app.post('/pushes/:id/resend', async (c) => {
    const push = await platform.pushes.resend(c.req.param('id'));
    return c.json(push ?? notFound('push with this id'));
  });
}
