import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningCardPlatform, startCardPlatform } from '../../card-platform/index';
import { type CloudRuntime, startCloudRuntime } from '../../cloud-runtime/index';
import { projectRoot } from '../builder/project-root';
import { type PhoneRoutes, phoneRoutes } from './phone-routes';

let platform: RunningCardPlatform;
let cloud: CloudRuntime;
let phones: PhoneRoutes;

beforeAll(async () => {
  const distDir = mkdtempSync(join(tmpdir(), 'phone-routes-'));
  writeFileSync(join(distDir, 'index.html'), 'the phone');
  platform = await startCardPlatform();
  const functionsDir = join(projectRoot(), 'simulator/phone/fixture/functions');
  cloud = await startCloudRuntime({ functionsDir, clockUrl: platform.url });
  phones = phoneRoutes({ distDir, platformUrl: platform.url, cloudUrl: cloud.url });
});

afterAll(async () => {
  phones.close();
  await cloud.close();
  await platform.close();
});

const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  phones.request(path, { method: 'POST', headers, body: JSON.stringify(body) });

test('a phone is the page that was built', async () => {
  expect(await (await phones.request('/phone/chen/')).text()).toBe('the phone');
});

test('a path cannot leave the built folder', async () => {
  expect((await phones.request('/phone/chen/..%2f..%2fetc%2fpasswd')).status).toBe(404);
});

test('the boot says whose phone it is and what time it is', async () => {
  const boot = await (await phones.request('/phone/chen/boot.json')).json();
  expect(boot).toMatchObject({
    user: { id: 'chen', name: '小陈' },
    clock: { offset: expect.any(Number), frozenAt: null },
  });
});

test('a phone of nobody is refused', async () => {
  expect((await phones.request('/phone/nobody/boot.json')).status).toBe(404);
});

test('a function learns who calls from the phone, never from the page', async () => {
  const echo = async (userId: string, headers?: Record<string, string>) => {
    const answer = await post(`/phone/${userId}/cloud/echo`, { a: 1 }, headers);
    return ((await answer.json()) as { result: { event: object; openid: string } }).result;
  };
  const mine = await echo('chen');
  const forged = { 'x-wx-openid': 'someone-else', 'x-wx-appid': 'wx-else' };
  expect(mine).toMatchObject({ event: { a: 1 }, openid: expect.stringMatching(/^o/) });
  expect((await echo('chen', forged)).openid).toBe(mine.openid);
  expect((await echo('lin')).openid).not.toBe(mine.openid);
});

test('an unknown function answers as the cloud does', async () => {
  const answer = await (await post('/phone/chen/cloud/nothing', {})).json();
  expect(answer).toMatchObject({ errCode: expect.any(Number), errMsg: expect.any(String) });
});

test('WeChat answers for the owner of the phone', async () => {
  expect(await (await phones.request('/phone/chen/wechat/cards')).json()).toEqual([]);
});

test('a picture of WeChat comes from the platform', async () => {
  const url = encodeURIComponent('http://mmbiz.qpic.cn/mmbiz/logo/0');
  const picture = await phones.request(`/phone/chen/image?url=${url}`);
  expect(picture.headers.get('content-type')).toContain('image/svg+xml');
  expect((await phones.request('/phone/chen/image?url=http%3A%2F%2F127.0.0.1%2F')).status).toBe(404);
});

test('an open phone hears when the clock moves and when it shall reload', async () => {
  const { body } = await phones.request('/phone/chen/events');
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
  const until = async (word: string) => {
    for (let text = ''; ; ) {
      const { value, done } = await reader.read();
      if (done) throw new Error(`the stream ended before "${word}"`);
      text += value;
      if (text.includes(word)) return text;
    }
  };
  expect(await until('event: clock')).not.toContain('"frozenAt":1');
  const change = JSON.stringify({ frozen: true });
  await fetch(`${platform.url}/simulator/clock`, { method: 'POST', body: change });
  await until('"frozenAt":1');
  phones.reload();
  await until('event: reload');
  await reader.cancel();
});
