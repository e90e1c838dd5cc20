import { type IncomingHttpHeaders, request } from 'node:http';
import { type CloudRuntime, startCloudRuntime } from '../index';
import { temporaryFolder } from '../testing/temporary-folder';
import { writeFunction } from '../testing/write-function';

const functionsDir = temporaryFolder();
let runtime: CloudRuntime;

beforeAll(async () => {
  writeFunction(functionsDir, 'events', `exports.main = () => 'success';`);
  runtime = await startCloudRuntime({ functionsDir });
});
afterAll(() => runtime.close());

const calls = [
  ['GET', '/database'],
  ['POST', '/admin'],
  ['POST', '/invoke/events'],
  ['POST', '/http/events'],
] as const;

/** `fetch` may set neither Host nor Origin. */
function ask(method: string, path: string, headers: IncomingHttpHeaders) {
  return new Promise<{ status?: number; text: string }>((resolve, reject) => {
    const asking = request(runtime.url + path, { method, headers }, async (answer) => {
      let text = '';
      for await (const chunk of answer.setEncoding('utf8')) text += chunk;
      resolve({ status: answer.statusCode, text });
    });
    asking.once('error', reject).end(method === 'POST' ? '{}' : undefined);
  });
}

describe.each(calls)('%s %s', (method, path) => {
  test('is refused under a foreign name', async () => {
    const { status, text } = await ask(method, path, { host: 'shop.example:3002' });
    expect([status, JSON.parse(text)]).toEqual([
      403,
      { code: 'FORBIDDEN', message: 'call the cloud runtime 127.0.0.1, localhost or [::1]' },
    ]);
  });

  test.each(['https://shop.example', ''])('is refused to a page of "%s"', async (origin) => {
    const { status, text } = await ask(method, path, { origin });
    expect([status, JSON.parse(text)]).toEqual([
      403,
      { code: 'FORBIDDEN', message: 'only for web pages of this machine' },
    ]);
  });

  test.each([{}, { host: '[::1]:3002' }, { origin: 'http://[::1]:3000', host: '127.0.0.1' }])(
    'is answered with %j',
    async (headers) => {
      expect((await ask(method, path, headers)).status).not.toBe(403);
    },
  );
});

test('the answer to a local program is the whole one', async () => {
  expect(await ask('POST', '/http/events', {})).toEqual({ status: 200, text: 'success' });
});
