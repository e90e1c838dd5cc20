import type { FieldRules } from '../cards/field-rules';
import { readMembers } from '../cards/read-members';
import { codeOfType } from '../codes/code-of-type';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { requireMembers } from '../tickets/require-members';

const text = { kind: 'text' } as const;
/** Reference §2.20. */
const rules: FieldRules = {
  passenger_name: text,
  class: text,
  seat: text,
  etkt_bnr: text,
  qrcode_data: text,
};

const missing = { passenger_name: 41011, class: 41011, etkt_bnr: 41011 } as const;

/** POST /card/boardingpass/checkin: seat and boarding pass of a passenger; `is_cancel` takes them away again. */
export function boardingpassCheckin(call: ApiCall): object {
  const { platform, body } = call;
  const userCard = codeOfType(call, 'BOARDING_PASS');
  const { is_cancel: cancelled = false } = body;
  if (typeof cancelled !== 'boolean') return refuse(47001, { tail: 'is_cancel' });
  if (cancelled) {
    const { ticket: _, ...notCheckedIn } = userCard;
    platform.store.userCards.put(notCheckedIn);
    return {};
  }
  requireMembers(body, missing);
  platform.store.userCards.put({ ...userCard, ticket: readMembers(rules, body) });
  return {};
}
