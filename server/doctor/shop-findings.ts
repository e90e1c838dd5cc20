import type { Finding } from '#domain/finding';
import type { CallContext } from '../context';

const DAY = 86_400;
/** Without an event for so long: a shop whose coupons nobody claims, shows or redeems is rare. */
const QUIET = 7 * DAY;
/** The trigger's minute, missed ten times. */
const STOPPED = 600;

/** What the shop's own rows and its caller say about the set-up. Reads only. */
export async function shopFindings(context: CallContext): Promise<Finding[]> {
  const missing = await context.schema.missingCollections();
  const gone = missing.map(
    (name): Finding => ({ kind: 'collection-missing', level: 'bad', facts: { name } }),
  );
  const there = <Row>(name: (typeof missing)[number], look: () => Promise<Row>) =>
    missing.includes(name) ? [] : look();
  const found = [
    bindingFindings(context),
    await there('events', () => eventFindings(context)),
    await there('jobs', () => timerFindings(context)),
  ];
  return [...gone, ...found.flat()];
}

/** The cloud names a unionid only where the mini-program is bound to an Open Platform account. */
function bindingFindings({ caller }: CallContext): Finding[] {
  return caller.unionId === '' ? [{ kind: 'mini-program-not-bound', level: 'warn', facts: {} }] : [];
}

async function eventFindings({ events, now }: CallContext): Promise<Finding[]> {
  const since = await events.lastReceivedAt();
  if (since === null) return [{ kind: 'no-event-ever', level: 'warn', facts: {} }];
  return now - since > QUIET ? [{ kind: 'no-event-lately', level: 'warn', facts: { since } }] : [];
}

async function timerFindings({ jobs, now }: CallContext): Promise<Finding[]> {
  const since = await jobs.lastRunAt();
  if (since === null) return [{ kind: 'timers-never-ran', level: 'bad', facts: {} }];
  return now - since > STOPPED ? [{ kind: 'timers-stopped', level: 'bad', facts: { since } }] : [];
}
