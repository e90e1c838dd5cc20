import vectors from '../../../test/fixtures/card-platform-vectors.json';
import { jsConfigSignature } from './js-config-signature';

describe('the signature of wx.config', () => {
  test.each(vectors.jssdk_config)('agrees with vector $id: $page_url', ({ page_url, sha1, ...values }) => {
    expect(jsConfigSignature({ ...values, url: page_url })).toBe(sha1);
  });

  test('is the same on every fragment of a page', () => {
    const page = { jsapi_ticket: 'ticket', noncestr: 'abc123', timestamp: '1700000000' };
    const url = 'https://shop.example.com/card?id=1';
    expect(jsConfigSignature({ ...page, url: `${url}#a#b` })).toBe(jsConfigSignature({ ...page, url }));
  });
});
