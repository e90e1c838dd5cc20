import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type RunningCardPlatform, startCardPlatform } from '../card-platform/index';
import { startWorkbench, type Workbench } from './index';

let folder: string;
let platform: RunningCardPlatform;
let workbench: Workbench;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'workbench-'));
  await writeFile(path.join(folder, 'index.html'), '<title>卡券工作台</title>');
  platform = await startCardPlatform();
  workbench = await startWorkbench({
    platformUrl: platform.url,
    cloudUrl: 'http://127.0.0.1:9',
    phoneDir: folder,
    pageDir: folder,
  });
});

afterAll(async () => {
  await workbench.close();
  await platform.close();
  await rm(folder, { recursive: true });
});

const ask = (address: string, init?: RequestInit) => fetch(workbench.url + address, init);

/** `fetch` may not set Host. */
function askAs(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(`${workbench.url}/endpoints`, { headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).once('error', reject);
  });
}

/** The first events of a stream, once `after` has made them happen. */
async function eventsUntil(address: string, wanted: string, after: () => Promise<unknown>): Promise<string> {
  const stopping = new AbortController();
  const response = await ask(address, { signal: stopping.signal });
  const decoder = new TextDecoder();
  let seen = '';
  let started = false;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    seen += decoder.decode(chunk, { stream: true });
    if (!started) void after();
    started = true;
    if (seen.includes(wanted)) break;
  }
  stopping.abort();
  return seen;
}

test('/endpoints tells where the three servers are', async () => {
  expect(await (await ask('/endpoints')).json()).toEqual({
    workbench: workbench.url,
    cardPlatform: platform.url,
    cloud: 'http://127.0.0.1:9',
  });
});

test('the page is served, and asked for anew each time', async () => {
  const page = await ask('/');
  expect(await page.text()).toContain('卡券工作台');
  expect(page.headers.get('cache-control')).toBe('no-cache');
});

test('an address that does not exist is a 404', async () => {
  expect((await ask('/nothing-here')).status).toBe(404);
});

test('/platform passes reads and writes on, with query, body and the platform’s refusals', async () => {
  const users = (await (await ask('/platform/simulator/users')).json()) as { id: string }[];
  expect(users.map(({ id }) => id)).toContain('chen');

  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ name: '小王' });
  expect(
    await (await ask('/platform/simulator/users', { method: 'POST', headers, body })).json(),
  ).toMatchObject({
    name: '小王',
  });

  const refused = await ask('/platform/simulator/users', { method: 'POST', headers, body: '{}' });
  expect([refused.status, await refused.json()]).toEqual([400, { error: 'name is missing' }]);
});

test('the platform’s event stream flows through', async () => {
  const addPerson = () =>
    fetch(`${platform.url}/simulator/users`, { method: 'POST', body: JSON.stringify({ name: '小李' }) });
  const seen = await eventsUntil('/platform/simulator/changes', 'event: change', addPerson);
  expect(seen).toContain('users');
});

test('a server that is gone is named in the answer', async () => {
  const answer = await ask('/cloud/functions');
  expect(answer.status).toBe(502);
  expect(await answer.json()).toEqual({
    error: expect.stringMatching(/^http:\/\/127.0.0.1:9 does not answer: /),
  });
});

test('a foreign web page is refused, this machine’s pages are not', async () => {
  expect((await ask('/endpoints', { headers: { origin: 'https://shop.example' } })).status).toBe(403);
  expect((await ask('/endpoints', { headers: { origin: 'null' } })).status).toBe(403);
  expect((await ask('/endpoints', { headers: { origin: 'http://localhost:3000' } })).status).toBe(200);
});

test('a name that was made to point at this machine is refused', async () => {
  expect(await askAs('shop.example')).toBe(403);
  expect(await askAs('localhost:3000')).toBe(200);
  expect(await askAs('[::1]:3000')).toBe(200);
});

test('a port in use is an error that says so', async () => {
  const { port } = new URL(workbench.url);
  const options = {
    port: Number(port),
    platformUrl: platform.url,
    cloudUrl: '',
    phoneDir: folder,
    pageDir: folder,
  };
  await expect(startWorkbench(options)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('closing does not wait for event streams', async () => {
  const other = await startWorkbench({
    platformUrl: platform.url,
    cloudUrl: '',
    phoneDir: folder,
    pageDir: folder,
  });
  const stream = await new Promise<IncomingMessage>((resolve) =>
    get(`${other.url}/phone/chen/events`, resolve),
  );
  const ended = new Promise((resolve) => stream.once('close', resolve).once('error', resolve).resume());
  await other.close();
  await ended;
  await expect(fetch(other.url)).rejects.toThrow();
});
