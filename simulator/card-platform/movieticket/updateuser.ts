import type { FieldRules } from '../cards/field-rules';
import { readMembers } from '../cards/read-members';
import { codeOfType } from '../codes/code-of-type';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { requireMembers } from '../tickets/require-members';

/** `show_time` in Unix seconds, `duration` in minutes; reference §2.20. */
const rules: FieldRules = {
  ticket_class: { kind: 'text' },
  show_time: { kind: 'integer', min: 1_000_000_000, max: 9_999_999_999, errcode: 40079 },
  duration: { kind: 'integer', min: 1, max: 100_000, errcode: 40150 },
  screening_room: { kind: 'text' },
  seat_number: { kind: 'list' },
};

const missing = { ticket_class: 41014, show_time: 41015, screening_room: 41016, seat_number: 41017 } as const;

/** POST /card/movieticket/updateuser: which film, room and seats the ticket is for. */
export function movieticketUpdateuser(call: ApiCall): object {
  const { platform, body } = call;
  const userCard = codeOfType(call, 'MOVIE_TICKET');
  requireMembers(body, missing);
  const ticket = readMembers(rules, body);
  const seats = ticket.seat_number as unknown[];
  if (!seats.every((seat) => typeof seat === 'string')) refuse(47001);
  platform.store.userCards.put({ ...userCard, ticket });
  return {};
}
