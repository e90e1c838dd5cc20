import { request } from 'node:http';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

let wechat: TestPlatform;
beforeAll(async () => {
  wechat = await aPlatform();
});
afterAll(closePlatforms);

/** With a `Host` of one's own, as a browser sends it whose resolver maps WeChat's host to this port. */
const statusOf = (path: string, host: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    request(`${wechat.url}${path}`, { headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });

test('an address that nobody uploaded is drawn, each its own way', async () => {
  const drawn = await fetch(`${wechat.url}/mmbiz/any-address-there/0`);
  expect(drawn.headers.get('content-type')).toBe('image/svg+xml');
  const text = await drawn.text();
  expect(text).toMatch(/^<svg /);
  expect(await (await fetch(`${wechat.url}/mmbiz/another/0`)).text()).not.toBe(text);
});

test('a picture is shown to who calls the server mmbiz.qpic.cn, and nothing else is', async () => {
  expect(await statusOf('/mmbiz/any-address-there/0', 'mmbiz.qpic.cn')).toBe(200);
  expect(await statusOf('/card/getcolors', 'mmbiz.qpic.cn')).toBe(403);
  expect(await statusOf('/simulator/accounts', 'mmbiz.qpic.cn')).toBe(403);
});

test('a path that only starts alike is none of WeChat’s', async () => {
  expect(await wechat.call('/mmbiz')).toMatchObject({ errcode: 40066 });
});
