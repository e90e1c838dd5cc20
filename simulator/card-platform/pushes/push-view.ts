import { plainBody } from './push-body';
import type { PushRow, PushView } from './push-row';

/** The push without its account's secrets. */
export function pushView(row: PushRow): PushView {
  const { token, encodingAesKey, ...target } = row.target;
  return { ...row, target, body: plainBody(row.target, row.event) };
}
