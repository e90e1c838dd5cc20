import { createHash } from 'node:crypto';
import type { Members } from './message-members';

/**
 * What tells two events apart. FromUserName and CreateTime, which WeChat names, are one for two coupons
 * claimed in one second (reference §5.1), all five for a present that sets out and comes back in one.
 */
const parts = ['Event', 'CardId', 'UserCardCode', 'FromUserName', 'CreateTime'] as const;

/** The `_id` under which an event is stored once. */
export function eventKey(members: Members): string {
  const back = members.IsReturnBack === '1' ? ['back'] : [];
  const text = JSON.stringify([...parts.map((part) => members[part] ?? ''), ...back]);
  return createHash('sha256').update(text).digest('base64url');
}
