import { Hono } from 'hono';
import { Changes } from '../changes';
import type { World } from '../world';
import { watchRoutes } from './watching';

test('a stream in which nothing happens shows that it is alive', async () => {
  const changes = new Changes();
  const app = new Hono();
  watchRoutes(app, { changes } as World, 1);
  const response = await app.request('/changes');
  const text = response.body!.pipeThrough(new TextDecoderStream());
  let heard = '';
  for await (const piece of text) {
    heard += piece;
    if (heard.includes(': alive\n\n')) break;
  }
  changes.close();
  expect(heard).toContain('event: ready');
});
