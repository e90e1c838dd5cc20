import type { Context } from '../context';
import { applyStored } from '../push/apply-stored';

const AT_ONCE = 20;

/** Events that could not be applied when they came. */
export async function reapplyEvents(context: Context): Promise<number> {
  const due = await context.events.due(context.now, AT_ONCE);
  for (const event of due) await applyStored(context, event);
  return due.length;
}
