import { refuse } from '../errors/wechat-error';
import type { JsonObject } from '../http/json';
import type { PlatformConfig } from '../state/switches';

const LINKS = ['center_url', 'custom_url', 'promotion_url'];
const TEXT = '不再支持配置网页链接跳转,请选择小程序替代';

/** From about the end of 2019 a card with an H5 link is refused, even with an empty one; reference §0.1, fact 3. */
export function checkLinks({ era, h5LinkCode }: PlatformConfig, base: JsonObject): void {
  if (era !== '2016-friends' && LINKS.some((name) => name in base)) refuse(h5LinkCode, { text: TEXT });
}
