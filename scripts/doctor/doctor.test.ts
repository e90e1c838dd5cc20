import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { devNull, tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { startCardPlatform } from '../../simulator/card-platform/index';
import { type PlatformClient, platformClient } from '../../test/fixtures/platform-client';

type Platform = Awaited<ReturnType<typeof startCardPlatform>>;

let platform: Platform;
let client: PlatformClient;

beforeAll(async () => {
  platform = await startCardPlatform();
  client = await platformClient(platform.url);
});
afterAll(() => platform.close());

/** `npm run doctor` in a process of its own; without a file its variables are the environment's. */
async function doctor(changes: Record<string, string> = {}, file = devNull) {
  const child = spawn(process.execPath, [path.join(__dirname, '../doctor.mjs'), '--env', file], {
    env: { PATH: process.env.PATH, ...variables(), ...changes },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { output, errors, exitCode: await ended };
}

const variables = () => ({
  WECHAT_API_URL: platform.url,
  WECHAT_APP_ID: client.account.appid,
  WECHAT_APP_SECRET: client.account.secret,
  WECHAT_TOKEN: client.account.token,
  WECHAT_ENCODING_AES_KEY: client.account.encodingAesKey,
  MINI_PROGRAM_APP_ID: 'wx1',
  FIRST_OWNER_OPENID: 'owner',
  WEB_BASE_URL: 'http://127.0.0.1',
});

describe('npm run doctor', () => {
  test('is content with an account that works', async () => {
    const { output, errors, exitCode } = await doctor();
    expect(errors).toBe('');
    expect(output).toBe(`ok    ${client.account.appid}: WeChat gives a token and lists 0 cards.\n`);
    expect(exitCode).toBe(0);
  });

  test('names variables that are missing or malformed, and asks WeChat all the same', async () => {
    const { output, exitCode } = await doctor({ WECHAT_TOKEN: '', WECHAT_ENCODING_AES_KEY: 'a-short-key' });
    expect(output).toContain('BAD   WECHAT_TOKEN is missing');
    expect(output).toContain('BAD   WECHAT_ENCODING_AES_KEY is not 43 letters and digits');
    expect(output).not.toContain('a-short-key');
    expect(output).toContain('WeChat gives a token');
    expect(exitCode).toBe(1);
  });

  test('says one thing about each variable', async () => {
    const { output } = await doctor({ WECHAT_ENCODING_AES_KEY: '' });
    expect(output.match(/WECHAT_ENCODING_AES_KEY/g)).toHaveLength(1);
  });

  test('takes what the file says before what the environment says', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'doctor-'));
    const file = path.join(folder, 'variables');
    await writeFile(file, `WECHAT_APP_SECRET=${client.account.secret}\nWECHAT_TOKEN=\n`);
    const { exitCode } = await doctor({ WECHAT_APP_SECRET: 'not-the-secret' }, file);
    await rm(folder, { recursive: true });
    expect(exitCode).toBe(0);
  });

  test('asks nobody without a secret', async () => {
    const calls = await client.callsDuring(async () => {
      const { output, exitCode } = await doctor({ WECHAT_APP_SECRET: '' });
      expect(output).toContain('WECHAT_APP_SECRET is missing');
      expect(output).toContain('WeChat was not asked');
      expect(exitCode).toBe(1);
    });
    expect(calls).toEqual([]);
  });

  test('finds a wrong secret and does not print it', async () => {
    const { output, exitCode } = await doctor({ WECHAT_APP_SECRET: 'not-the-secret' });
    expect(output).toContain('BAD   ');
    expect(output).toContain('(40125)');
    expect(output).not.toContain('not-the-secret');
    expect(exitCode).toBe(1);
  });

  test('names the address that is to go on the white list', async () => {
    await client.control('/config', { ipWhitelist: true });
    await client.control('/accounts', { appid: client.account.appid, ipList: ['182.150.41.147'] });
    const { output } = await doctor();
    await client.control('/config', { ipWhitelist: false });
    expect(output).toContain('address 127.0.0.1 is not on the IP white list (40164)');
  });

  test.each([
    [{ secretFrozen: true }, 'The AppSecret is frozen (40243)'],
    [{ standing: 'banned' }, 'WeChat has restricted the account (48004)'],
    [{ permissions: [] }, 'The account may not use coupons (48001)'],
  ])('says what %j means', async (changes, words) => {
    const { appid } = client.account;
    const good = { secretFrozen: false, standing: 'good', permissions: ['card'], ipList: [] };
    await client.control('/accounts', { appid, ...good, ...changes });
    const { output, exitCode } = await doctor();
    await client.control('/accounts', { appid, ...good });
    expect(output).toContain(`BAD   ${appid}: ${words}`);
    expect(exitCode).toBe(1);
  });

  test('finds that nobody answers', async () => {
    const { output, exitCode } = await doctor({ WECHAT_API_URL: 'http://127.0.0.1:1' });
    expect(output).toContain('No answer from WeChat (connection)');
    expect(exitCode).toBe(1);
  });

  test('finds a clock that is ten minutes off', async () => {
    const server = createServer((_, response) => {
      response.setHeader('Date', new Date(Date.now() - 600_000).toUTCString());
      response.end('{"errcode":-1,"errmsg":"system error"}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { output } = await doctor({ WECHAT_API_URL: `http://127.0.0.1:${port}` });
    server.close();
    expect(output).toMatch(/WARN {2}This machine's clock is 60\d s ahead of WeChat's/);
  });
});
