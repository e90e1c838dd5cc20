import vectors from '../../test/fixtures/card-platform-vectors.json';
import { jsConfigSign } from './js-config-sign';

describe('the signature of wx.config', () => {
  test.each(vectors.jssdk_config)('agrees with vector $id: $page_url', (vector) => {
    const { jsapi_ticket, noncestr, timestamp, page_url, sha1 } = vector;
    expect(jsConfigSign(jsapi_ticket, { nonce: noncestr, timestamp, url: page_url })).toBe(sha1);
  });
});
