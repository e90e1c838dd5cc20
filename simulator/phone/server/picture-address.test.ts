import { pictureAddress } from './picture-address';

test.each([
  ['http://mmbiz.qpic.cn/a?b=1', 'http://p/simulator/cdn?url=http%3A%2F%2Fmmbiz.qpic.cn%2Fa%3Fb%3D1'],
  ['https://mp.weixin.qq.com/cgi-bin/showqrcode?ticket=t%3D', 'http://p/cgi-bin/showqrcode?ticket=t%3D'],
  ['https://mp.weixin.qq.com/simulator/reset', undefined],
  ['http://127.0.0.1/x', undefined],
  ['no address', undefined],
])('%s is kept at %s', (url, address) => {
  expect(pictureAddress(url, 'http://p')).toBe(address);
});
