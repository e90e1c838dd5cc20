import type { FieldRules } from '../cards/field-rules';
import { readMembers } from '../cards/read-members';
import { codeOfType } from '../codes/code-of-type';
import type { ApiCall } from '../http/endpoint';
import { requireMembers } from '../tickets/require-members';

const text = { kind: 'text' } as const;
const rules: FieldRules = { zone: text, entrance: text, seat_number: text };
const missing = { zone: 41011, entrance: 41011, seat_number: 41017 } as const;

/** POST /card/meetingticket/updateuser: zone, entrance and seat of the visitor; reference §2.20. */
export function meetingticketUpdateuser(call: ApiCall): object {
  const { platform, body } = call;
  const userCard = codeOfType(call, 'MEETING_TICKET');
  requireMembers(body, missing);
  platform.store.userCards.put({ ...userCard, ticket: readMembers(rules, body) });
  return {};
}
