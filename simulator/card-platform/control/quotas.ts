import type { Hono } from 'hono';
import type { World } from '../world';
import { controlBody, numberOf, textOf } from './control-body';
import { wrong } from './control-error';

/** How often interfaces may be called. */
export function quotaRoutes(app: Hono, { platform }: World): void {
  app.get('/quotas', (c) => c.json(platform.quotas.limits()));

  app.post('/quotas', async (c) => {
    const body = await controlBody(c);
    const path = textOf(body, 'path') ?? wrong('path is missing');
    if (!path.startsWith('/')) wrong('path must begin with /');
    const [perDay, perMinute] = [numberOf(body, 'perDay') ?? null, numberOf(body, 'perMinute') ?? null];
    platform.store.quotaLimits.put({ path, perDay, perMinute });
    await platform.store.commit();
    return c.json(platform.quotas.limits());
  });
}
