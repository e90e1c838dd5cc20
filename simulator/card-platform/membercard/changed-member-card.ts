import { refuse } from '../errors/wechat-error';
import type { JsonObject } from '../http/json';
import { checkPermission } from '../regimes/check-creation';
import type { Account } from '../state/account';
import type { Card } from '../state/card';
import { readMemberCard } from './read-member-card';

/** What /card/update makes of a member card: bonus and balance, once there, cannot be taken away (40135). */
export function changedMemberCard({ own }: Card, after: JsonObject, account: Account): JsonObject {
  for (const name of ['supply_bonus', 'supply_balance'] as const) {
    if (own[name] === true && after[name] !== true) refuse(40135);
  }
  if (!own.supply_bonus && after.supply_bonus) checkPermission(account, 'bonus');
  if (!own.supply_balance && after.supply_balance) checkPermission(account, 'stored-value');
  return readMemberCard(after, account);
}
