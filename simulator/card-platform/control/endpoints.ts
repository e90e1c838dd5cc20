import type { Hono } from 'hono';
import { endpoints } from '../endpoints';
import { documented, sampleGroups } from '../samples/sample-groups';
import type { EndpointView } from './views';

/** WeChat's interfaces that the platform has, as its documentation lists them, each with a sample. */
export function endpointRoutes(app: Hono): void {
  const order = [...sampleGroups.map(({ name }) => name), '其它'];
  const views = endpoints.map(({ kind, method, path }): EndpointView => {
    const { name, group, query = {}, body, variants = {} } = documented(path);
    return { kind, method, path, name, group, query, body: body ?? null, variants };
  });
  const sorted = order.flatMap((group) => views.filter((view) => view.group === group));
  app.get('/endpoints', (c) => c.json(sorted));
}
