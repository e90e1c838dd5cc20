import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { before, isObject, type JsonObject } from '../http/json';
import { changedMemberCard } from '../membercard/changed-member-card';
import { isMemberCard } from '../membercard/is-member-card';
import { checkLinks } from '../regimes/check-links';
import { checkStrictness } from '../regimes/check-strictness';
import { withCurrentNames } from '../regimes/current-names';
import type { Card, CardBase } from '../state/card';
import type { PlatformConfig } from '../state/switches';
import { readAdvancedInfo } from './advanced-info';
import { checkBaseInfo } from './base-info';
import { detailKey } from './offer-rules';
import { ownCard } from './own-card';
import { readField } from './read-fields';
import { type UpdatableField, updatableAdvanced, updatableBase, updatableOwn } from './updatable-fields';
import { updatedDates } from './updated-dates';
import { updatedStores } from './updated-stores';

const PATH = 'm_data.base_info()';

/** Some of a card's members changed, and whether one of them goes to review. */
interface Change<Members> {
  members: Members;
  review: boolean;
}

/** POST /card/update: only what is sent changes, `""` clears; whatever the reviewer saw is reviewed again. */
export function cardUpdate(call: ApiCall): { send_check: boolean } {
  const { platform, body } = call;
  const card = ownCard(call);
  if (card.status === 'CARD_STATUS_DELETE') refuse(40078);
  const detail = body[detailKey(card.type)];
  if (!isObject(detail)) return refuse(40053);
  const { base_info = {}, advanced_info = {}, ...others } = detail;
  if (!isObject(base_info) || !isObject(advanced_info)) return refuse(47001);
  checkLinks(platform.config, base_info, card.type);
  checkStrictness(platform.config, detail);
  const base = changedBase(withCurrentNames(base_info, platform.config), card, call);
  const advanced = changedAdvanced(advanced_info, card, platform.config);
  const own = changedMembers(updatableOwn(card), others, card.own, 'm_data');
  const review = base.review || advanced.review || own.review;
  const changed = {
    ...card,
    base: base.members,
    advanced: advanced.members,
    own: isMemberCard(card) ? changedMemberCard(card, own.members, call.account) : own.members,
  };
  const now = platform.clock.seconds();
  platform.store.cards.put({ ...(review ? waiting(changed, now) : changed), updateTime: now });
  return { send_check: review };
}

/** Back at the reviewer's; reference §3.1. */
function waiting({ refuseReason: _, ...card }: Card, now: number): Card {
  return { ...card, status: 'CARD_STATUS_NOT_VERIFY', submitTime: now };
}

function changedBase(source: JsonObject, card: Card, call: ApiCall): Change<CardBase> {
  const { date_info, location_id_list: places, ...rest } = source;
  checkCells(source, card);
  const change = changedMembers(updatableBase(card, call.platform.config), rest, card.base, PATH);
  const members = change.members as unknown as CardBase;
  if (date_info !== undefined) members.date_info = updatedDates(date_info, card);
  if (places !== undefined) members.location_id_list = updatedStores(call, card, places);
  checkBaseInfo(members, call.account);
  return { members, review: change.review };
}

/** The place in the card's middle is taken once: by the center cell, 微信买单 or 自助核销. */
function checkCells(source: JsonObject, { payCell, selfConsumeCell }: Card): void {
  const center = Object.entries(source).some(([name, value]) => name.startsWith('center_') && value !== '');
  if (center && payCell) refuse(40145);
  if (center && selfConsumeCell) refuse(45046);
}

function changedAdvanced(
  source: JsonObject,
  card: Card,
  { advancedReview }: PlatformConfig,
): Change<Card['advanced']> {
  const names = Object.keys(source);
  refuseOthers(names, updatableAdvanced, source);
  const sent = readAdvancedInfo(source, card.type);
  const review = advancedReview === 'pictures' && names.some((name) => updatableAdvanced[name]);
  return { members: { ...card.advanced, ...sent }, review };
}

function changedMembers(
  fields: Readonly<Record<string, UpdatableField>>,
  source: JsonObject,
  current: object,
  path: string,
): Change<JsonObject> {
  const names = Object.keys(source);
  refuseOthers(names, fields, source);
  const members: JsonObject = { ...current };
  for (const name of names) {
    const { rule } = fields[name]!;
    const value = readField(rule, source[name], `${path}.${name}`);
    if (value === undefined || (value === '' && !rule.required)) delete members[name];
    else members[name] = value;
  }
  return { members, review: names.some((name) => fields[name]!.review) };
}

/** A member that cannot change stops the whole call; the text goes on right behind its name (captured). */
function refuseOthers(names: readonly string[], known: object, source: JsonObject): void {
  const stop = names.findIndex((name) => !Object.hasOwn(known, name));
  if (stop < 0) return;
  const rest = JSON.stringify(Object.fromEntries(Object.entries(source).slice(stop)));
  refuse(47001, { tail: before(rest.slice(`{"${names[stop]}"`.length)) });
}
