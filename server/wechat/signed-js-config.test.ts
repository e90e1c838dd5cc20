import vectors from '../../test/fixtures/card-platform-vectors.json';
import { signedJsConfig } from './signed-js-config';

describe('the signature of wx.config', () => {
  test.each(vectors.jssdk_config)('agrees with vector $id: $page_url', (vector) => {
    const { jsapi_ticket, noncestr: nonceStr, timestamp, page_url: url, sha1 } = vector;
    const config = signedJsConfig(jsapi_ticket, { appId: 'wx1', nonceStr, timestamp, url });
    expect(config).toEqual({ appId: 'wx1', nonceStr, timestamp, signature: sha1 });
  });
});
