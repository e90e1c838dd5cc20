import { request } from 'node:http';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

const TOO_MANY = 10 * 1024 * 1024 + 1;

describe('a body over 10 MiB', () => {
  let wechat: TestPlatform;
  beforeEach(async () => {
    wechat = await aPlatform();
  });
  afterEach(closePlatforms);

  /** The status of the answer; in pieces, the request does not tell its length. */
  const post = (bytes: number, headers: Record<string, string | number>) =>
    new Promise<number | undefined>((resolve, reject) => {
      const sending = request(`${wechat.url}/card/create`, { method: 'POST', headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      sending.on('error', reject);
      sending.end(Buffer.alloc(bytes, ' '));
    });

  /** The status that headers alone get. */
  const announce = (headers: Record<string, string | number>) =>
    new Promise<number | undefined>((resolve, reject) => {
      const sending = request(`${wechat.url}/card/create`, { method: 'POST', headers }, (answer) => {
        resolve(answer.statusCode);
        sending.destroy();
      });
      sending.on('error', reject);
      sending.flushHeaders();
    });

  test('is refused when it tells its length, before any of it is sent', async () => {
    expect(await announce({ 'content-length': TOO_MANY })).toBe(413);
  });

  test('is refused when it comes in pieces', async () => {
    expect(await post(TOO_MANY, { 'transfer-encoding': 'chunked' })).toBe(413);
  });

  test('is the first that is: one byte less gets WeChat’s own answer', async () => {
    expect(await post(TOO_MANY - 1, { 'content-length': TOO_MANY - 1 })).toBe(200);
  });
});
