import { PNG } from 'pngjs';
import type { UploadImageAnswer } from '#server/wechat/wire/index';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

const png = PNG.sync.write(new PNG({ width: 2, height: 2 }));
const MB = 1024 * 1024;
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]);

describe('POST /cgi-bin/media/uploadimg', () => {
  let wechat: TestPlatform;
  beforeAll(async () => {
    wechat = await aPlatform();
  });
  afterAll(closePlatforms);

  const upload = (bytes: Buffer, part = 'buffer') => {
    const body = new FormData();
    body.append(part, new Blob([new Uint8Array(bytes)]), 'logo');
    return wechat.call<UploadImageAnswer>(wechat.withToken('/cgi-bin/media/uploadimg'), {
      method: 'POST',
      body,
    });
  };

  test.each([
    ['a PNG', png, 'image/png'],
    ['a JPEG', jpeg, 'image/jpeg'],
  ])('keeps %s and serves it again', async (_, bytes, contentType) => {
    const { url } = await upload(bytes);
    expect(url).toMatch(/^http:\/\/mmbiz\.qpic\.cn\//);
    const served = await fetch(`${wechat.url}/simulator/cdn?url=${encodeURIComponent(url)}`);
    expect(served.headers.get('content-type')).toBe(contentType);
    expect(Buffer.from(await served.arrayBuffer())).toEqual(bytes);
    const mapped = await fetch(url.replace('http://mmbiz.qpic.cn', wechat.url));
    expect(mapped.headers.get('content-type')).toBe(contentType);
    expect(Buffer.from(await mapped.arrayBuffer())).toEqual(bytes);
  });

  test('keeps JPEG only, by switch', async () => {
    await wechat.control('/config', { uploadFormats: 'jpg' });
    expect(await upload(png)).toMatchObject({ errcode: 40137 });
    expect((await upload(jpeg)).url).toMatch(/^http:\/\/mmbiz\.qpic\.cn\//);
    await wechat.control('/config', { uploadFormats: 'jpg-png' });
  });

  test.each([
    ['more than 1 MB', Buffer.concat([png, Buffer.alloc(MB)]), 'buffer', 40009],
    ['more than the server takes of any body', Buffer.concat([png, Buffer.alloc(12 * MB)]), 'buffer', 40009],
    ['something else than a picture', Buffer.from('GIF89a'), 'buffer', 40137],
    ['nothing', Buffer.alloc(0), 'buffer', 41005],
    ['a part of another name', png, 'file', 41005],
  ])('refuses %s', async (_, bytes, part, errcode) => {
    expect(await upload(bytes, part)).toMatchObject({ errcode });
  });

  test('refuses too much that does not tell its length, and without a token says that first', async () => {
    const pieces = () => new Blob([Buffer.alloc(12 * MB)]).stream();
    const upload = (path: string) =>
      wechat.call(path, { method: 'POST', body: pieces(), duplex: 'half' } as RequestInit);
    expect(await upload(wechat.withToken('/cgi-bin/media/uploadimg'))).toMatchObject({ errcode: 40009 });
    expect(await upload('/cgi-bin/media/uploadimg')).toMatchObject({ errcode: 41001 });
  });

  test('refuses a body that is no form', async () => {
    expect(await wechat.post('/cgi-bin/media/uploadimg', '{}')).toMatchObject({ errcode: 41005 });
  });

  test('draws any other address on WeChat’s servers, and nothing else', async () => {
    const drawn = await fetch(
      `${wechat.url}/simulator/cdn?url=${encodeURIComponent('https://mmbiz.qlogo.cn/x/0')}`,
    );
    expect(await drawn.text()).toMatch(/^<svg /);
    const other = await fetch(
      `${wechat.url}/simulator/cdn?url=${encodeURIComponent('https://example.com/x')}`,
    );
    expect(other.status).toBe(404);
  });
});
