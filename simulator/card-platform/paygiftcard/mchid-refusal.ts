import type { FailedMchid } from '#server/wechat/wire/index';
import { errorTexts } from '../errors/error-texts';
import type { ApiCall } from '../http/endpoint';
import { isLive } from '../state/pay-gift-rule';

/** Why a rule cannot hold for a merchant number: 72010 no number, 72004 another account's, 72002 not bound. */
export function mchidRefusal(call: ApiCall, mchid: string): FailedMchid | undefined {
  const { platform, account } = call;
  if (!/^\d{1,20}$/.test(mchid)) return failed(mchid, 72010);
  const owner = otherOwner(call, mchid);
  if (owner) return { ...failed(mchid, 72004), ...owner };
  const own = platform.store.tills.get(account.appid)?.mchIds ?? [];
  const bound = own.includes(mchid) || platform.config.unknownMchid === 'accepted';
  return bound ? undefined : failed(mchid, 72002);
}

type Owner = Pick<FailedMchid, 'occupy_appid' | 'occupy_rule_id'>;

/** Another account that is bound to the number, or has a rule for it. */
function otherOwner({ platform: { store, clock }, account }: ApiCall, mchid: string): Owner | undefined {
  const now = clock.seconds();
  const rule = store.payGiftRules
    .all()
    .find((one) => one.appid !== account.appid && isLive(one, now) && one.mchIds.includes(mchid));
  if (rule) return { occupy_rule_id: rule.id, occupy_appid: rule.appid };
  const others = store.tills.all().filter(({ appid }) => appid !== account.appid);
  const till = others.find(({ mchIds = [] }) => mchIds.includes(mchid));
  return till && { occupy_appid: till.appid };
}

function failed(mchid: string, errcode: 72002 | 72004 | 72010): FailedMchid {
  return { mchid, errcode, errmsg: errorTexts[errcode] };
}
