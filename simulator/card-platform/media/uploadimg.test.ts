import { PNG } from 'pngjs';
import type { UploadImageAnswer } from '#server/wechat/wire/index';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

const png = PNG.sync.write(new PNG({ width: 2, height: 2 }));
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
  });

  test.each([
    ['more than 1 MB', Buffer.concat([png, Buffer.alloc(1024 * 1024)]), 'buffer', 40009],
    ['something else than a picture', Buffer.from('GIF89a'), 'buffer', 40137],
    ['nothing', Buffer.alloc(0), 'buffer', 41005],
    ['a part of another name', png, 'file', 41005],
  ])('refuses %s', async (_, bytes, part, errcode) => {
    expect(await upload(bytes, part)).toMatchObject({ errcode });
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
