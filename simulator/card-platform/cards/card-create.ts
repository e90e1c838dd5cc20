import { randomBytes } from 'node:crypto';
import type { CardCreateAnswer, CardType } from '#server/wechat/wire/index';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { isObject, type JsonObject } from '../http/json';
import { isMemberCard } from '../membercard/is-member-card';
import { checkFieldCount, readMemberCard } from '../membercard/read-member-card';
import { checkCreation } from '../regimes/check-creation';
import { checkStrictness } from '../regimes/check-strictness';
import { withCurrentNames } from '../regimes/current-names';
import type { Account } from '../state/account';
import { type Card, type CardDates, givesDepositedCodes } from '../state/card';
import { cardIdFrom } from '../state/identity';
import type { PlatformConfig } from '../state/switches';
import { checkSubMerchantCard } from '../submerchant/check-card';
import { readAdvancedInfo } from './advanced-info';
import { readBaseInfo } from './base-info';
import { checkStores } from './check-stores';
import { checkFriendsCoupon, friendsLine, friendsTitle } from './friends-coupon';
import { detailKey, isCardType, offerRules } from './offer-rules';
import { readField, readFields } from './read-fields';

export const QUANTITY_MAX = 100_000_000;
const CARD_ID_BYTES = 21;

type Draft = Pick<Card, 'type' | 'base' | 'advanced' | 'own' | 'quantity'>;

/** POST /card/create: a new card, waiting for review. */
export function cardCreate({ platform, account, body }: ApiCall): Pick<CardCreateAnswer, 'card_id'> {
  checkCreation(platform.config, account, body.card);
  const draft = readCard(body.card, account, platform.config);
  checkStores(platform, account, draft.base.location_id_list);
  checkSubMerchantCard(platform, account, draft);
  const now = platform.clock.seconds();
  const id = cardIdFrom(account.appid, randomBytes(CARD_ID_BYTES).toString('base64url'));
  platform.store.cards.put({
    id,
    appid: account.appid,
    status: 'CARD_STATUS_NOT_VERIFY',
    ...draft,
    totalQuantity: draft.quantity,
    createTime: now,
    updateTime: now,
    submitTime: now,
  });
  return { card_id: id };
}

function readCard(card: unknown, account: Account, config: PlatformConfig): Draft {
  if (!isObject(card)) return refuse(40053);
  const type = isCardType(card.card_type) ? card.card_type : refuse(40071);
  const detail = card[detailKey(type)];
  if (!isObject(detail)) return refuse(40053);
  const { base_info } = detail;
  if (!isObject(base_info)) return refuse(41011, { tail: 'm_data.base_info()' });
  const source = withCurrentNames(base_info, config);
  checkStrictness(config, detail);
  return readDetail({ type, detail, source: withGetLimit(source, config), account, config });
}

interface NewCard {
  type: CardType;
  detail: JsonObject;
  /** base_info. */
  source: JsonObject;
  account: Account;
  config: PlatformConfig;
}

function readDetail({ type, detail, source, account, config }: NewCard): Draft {
  const advanced = readAdvancedInfo(detail.advanced_info, type);
  const base = readBaseInfo(source, account);
  const forFriends = advanced.share_friends === true;
  if (forFriends) checkFriendsCoupon(type, source, base, advanced);
  checkDates(type, base.date_info);
  const own = readOwn(type, detail, { account, forFriends });
  const title = forFriends ? friendsTitle(type, own, advanced, config) : readTitle(source);
  const quantity = forFriends ? 0 : readQuantity(source, { base: { ...base, title } });
  const line = forFriends ? { sub_title: friendsLine(advanced) } : {};
  return { type, base: { ...base, title, ...line }, advanced, own, quantity };
}

/** Only a member card can hold for good; reference §2.1. */
function checkDates(type: CardType, dates: CardDates): void {
  if (dates.type === 'DATE_TYPE_PERMANENT' && !isMemberCard({ type })) refuse(40079);
}

function readOwn(
  type: CardType,
  detail: JsonObject,
  { account, forFriends }: { account: Account; forFriends: boolean },
): JsonObject {
  if (isMemberCard({ type })) checkFieldCount(detail);
  const own = readFields(withoutGift(type, forFriends), detail, 'm_data');
  return isMemberCard({ type }) ? readMemberCard(own, account) : own;
}

/** What a card that names no get_limit allows each person. */
function withGetLimit(source: JsonObject, { getLimitDefault }: PlatformConfig): JsonObject {
  if (source.get_limit !== undefined && source.get_limit !== null) return source;
  const quantity = isObject(source.sku) ? source.sku.quantity : undefined;
  return { ...source, get_limit: getLimitDefault === 'quantity' ? quantity : getLimitDefault };
}

/** A 朋友的券 names its gift by gift_name, gift_num and gift_unit. */
function withoutGift(type: CardType, forFriends: boolean) {
  if (type !== 'GIFT' || !forFriends) return offerRules[type];
  return { ...offerRules.GIFT, gift: { kind: 'text', bytes: 3072 } } as const;
}

function readTitle(source: JsonObject): string {
  const rule = { kind: 'text', bytes: 27, required: true } as const;
  return readField(rule, source.title, 'm_data.base_info().title') as string;
}

/** A card whose codes are imported starts with none; reference §2.14. */
function readQuantity(source: JsonObject, card: Pick<Card, 'base'>): number {
  const sku = readField(
    { kind: 'object', required: true },
    source.sku,
    'm_data.base_info().sku',
  ) as JsonObject;
  const limits = givesDepositedCodes(card) ? { min: 0, max: 0 } : { min: 1, max: QUANTITY_MAX };
  const rule = { kind: 'integer', ...limits, errcode: 40122, required: true } as const;
  return readField(rule, sku.quantity, 'm_data.base_info().sku().quantity') as number;
}
