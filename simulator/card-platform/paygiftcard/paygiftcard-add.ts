import { randomInt } from 'node:crypto';
import type { FailedMchid, PaygiftcardAddAnswer } from '#server/wechat/wire/index';
import type { ErrorCode } from '../errors/error-texts';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { checkPermission } from '../regimes/check-creation';
import { isLive } from '../state/pay-gift-rule';
import type { Store } from '../state/store';
import { checkGift } from './check-gift';
import { mchidRefusal } from './mchid-refusal';
import { readRule } from './read-rule';

/** Seed 002: a list of more than ten rules is refused with 45021. */
const RULES_MAX = 10;
const [FIRST_ID, LAST_ID] = [1_000_000, 100_000_000];

/** POST /card/paygiftcard/add: payments give a card from now on. Numbers that fail are named, one by one. */
export function paygiftcardAdd(call: ApiCall): Omit<PaygiftcardAddAnswer, 'errcode' | 'errmsg'> {
  const { platform, account, body } = call;
  checkPermission(account, 'wechat-pay');
  checkPermission(account, 'gift-after-pay');
  const draft = readRule(body.rule_info);
  const now = platform.clock.seconds();
  if (draft.endTime <= now) refuse(72032);
  checkGift(call, draft);
  if (liveRules(call) >= RULES_MAX) refuse(45021);
  const { mchIds, failed } = sorted(call, draft.mchIds);
  const id = newId(platform.store);
  platform.store.payGiftRules.put({ id, appid: account.appid, ...draft, mchIds, createTime: now });
  return { rule_id: id, fail_mchid_list: failed, succ_mchid_list: mchIds };
}

function liveRules({ platform: { store, clock }, account }: ApiCall): number {
  const now = clock.seconds();
  return store.payGiftRulesOfAccount(account.appid).filter((rule) => isLive(rule, now)).length;
}

/** Without one number that holds there is no rule. */
function sorted(call: ApiCall, all: readonly string[]) {
  const failed = all.map((id) => mchidRefusal(call, id)).filter((one): one is FailedMchid => Boolean(one));
  const mchIds = all.filter((id) => !failed.some(({ mchid }) => mchid === id));
  if (mchIds.length > 0) return { mchIds, failed };
  const members = { fail_mchid_list: failed, succ_mchid_list: [] };
  return refuse(failed[0]!.errcode as ErrorCode, { members });
}

function newId(store: Store): number {
  const id = randomInt(FIRST_ID, LAST_ID);
  return store.payGiftRules.get(String(id)) ? newId(store) : id;
}
