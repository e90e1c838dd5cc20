import { refuse } from '../errors/wechat-error';
import type { JsonObject } from '../http/json';
import type { PlatformConfig } from '../state/switches';

const LINKS = ['center_url', 'custom_url', 'promotion_url'];
const TEXT = '不再支持配置网页链接跳转,请选择小程序替代';

const excepted: Readonly<Record<PlatformConfig['h5LinksFor'], readonly string[]>> = {
  nobody: [],
  'gift-cards': ['GENERAL_CARD'],
  'gift-and-member-cards': ['GENERAL_CARD', 'MEMBER_CARD'],
};

/** From about the end of 2019 a card with an H5 link is refused, even with an empty one; reference §0.1, fact 3. */
export function checkLinks(config: PlatformConfig, base: JsonObject, type: string): void {
  const { era, h5LinkCode, h5LinksFor } = config;
  if (excepted[h5LinksFor].includes(type)) return;
  if (era !== '2016-friends' && LINKS.some((name) => name in base)) refuse(h5LinkCode, { text: TEXT });
}
