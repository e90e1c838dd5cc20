import { request } from 'node:http';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

let wechat: TestPlatform;
beforeAll(async () => {
  wechat = await aPlatform();
});
afterAll(closePlatforms);

/** `fetch` may not set Host. */
function askAs(host: string, path: string): Promise<{ status?: number; text: string }> {
  return new Promise((resolve, reject) => {
    const asking = request(wechat.url + path, { headers: { host } }, async (answer) => {
      let text = '';
      for await (const chunk of answer.setEncoding('utf8')) text += chunk;
      resolve({ status: answer.statusCode, text });
    });
    asking.once('error', reject).end();
  });
}

describe.each(['/simulator/accounts', '/cgi-bin/token', '/card/nothing'])('%s', (path) => {
  test('is refused under a foreign name', async () => {
    const { status, text } = await askAs('shop.example:3001', path);
    expect([status, JSON.parse(text)]).toEqual([
      403,
      { error: 'call the card platform 127.0.0.1, localhost or [::1]' },
    ]);
  });

  test('is answered under a name of this machine', async () => {
    expect((await askAs('[::1]:3001', path)).status).toBe(200);
  });
});

test.each([
  ['http://127.0.0.1:3000', 200],
  ['http://[::1]:3000', 200],
  ['http://localhost.shop.example', 403],
  ['null', 403],
])('a page of %s that asks the control API is answered %d', async (origin, status) => {
  const answer = await fetch(`${wechat.url}/simulator/users`, { headers: { origin } });
  expect(answer.status).toBe(status);
  expect(answer.headers.get('access-control-allow-origin')).toBe(status === 200 ? origin : null);
});
