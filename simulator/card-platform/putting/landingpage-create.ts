import type { LandingpageCreateAnswer } from '#server/wechat/wire/index';
import { cardOf } from '../cards/own-card';
import { readField } from '../cards/read-fields';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { isObject, type JsonObject } from '../http/json';
import { imageSize } from '../media/image-size';
import { cdnImageId, isCdnUrl } from '../media/wechat-cdn';
import type { CardPlatform } from '../platform';
import { needsCode } from '../state/card';
import { type LandingPage, landingScenes } from '../state/landing-page';
import { landingPageUrl } from './landing-page-url';

const BANNER = { width: 640, height: 300 };
const text = { kind: 'text', required: true } as const;
const scene = { kind: 'one-of', values: landingScenes, errcode: 40129, required: true } as const;

/**
 * POST /card/landingpage/create: a page of the account's cards (货架). Only cards whose codes the platform gives out.
 * Errors: 41011, 40082, 40083, 40129, 45039, 41012, 40073, 45030, 40141. Reference §2.15.
 */
export function landingpageCreate(call: ApiCall): Pick<LandingpageCreateAnswer, 'url' | 'page_id'> {
  const { platform, account, body } = call;
  const page = platform.store.landingPages.put({
    pageId: platform.store.landingPages.size + 1,
    appid: account.appid,
    banner: readBanner(platform, body),
    title: readField(text, body.page_title, 'page_title') as string,
    canShare: readField({ kind: 'boolean', required: true }, body.can_share, 'can_share') as boolean,
    scene: readField(scene, body.scene, 'scene') as LandingPage['scene'],
    cards: readCards(call),
    createTime: platform.clock.seconds(),
  });
  return { url: landingPageUrl(account, page), page_id: page.pageId };
}

/** `cover_url` is what older documents call it. */
function readBanner({ store, config }: CardPlatform, body: JsonObject): string {
  const older = config.olderNames === 'accepted' ? body.cover_url : undefined;
  const url = readField(text, body.banner ?? older, 'banner') as string;
  if (!isCdnUrl(url)) refuse(40082);
  if (config.bannerSize === 'any') return url;
  const image = store.images.get(cdnImageId(url));
  const size = image && imageSize(Buffer.from(image.base64, 'base64'));
  if (size && (size.width !== BANNER.width || size.height !== BANNER.height)) refuse(40083);
  return url;
}

function readCards({ platform, account, body }: ApiCall): LandingPage['cards'] {
  const list = readField({ kind: 'list', required: true }, body.card_list, 'card_list') as unknown[];
  if (list.length === 0 || list.length > platform.config.landingPageCards) refuse(45039);
  return list.map((item) => {
    if (!isObject(item)) return refuse(47001);
    const card = cardOf(platform, account, item.card_id);
    if (needsCode(card)) refuse(45030);
    const thumbUrl = (readField({ kind: 'text' }, item.thumb_url, 'thumb_url') as string | undefined) ?? '';
    if (thumbUrl !== '' && !isCdnUrl(thumbUrl)) refuse(40141);
    return { cardId: card.id, thumbUrl };
  });
}
