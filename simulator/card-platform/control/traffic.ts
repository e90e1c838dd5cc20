import type { Hono } from 'hono';
import { type ErrorCode, errorTexts } from '../errors/error-texts';
import { type Fault, faultKinds } from '../http/faults';
import type { JsonObject } from '../http/json';
import type { PushFault } from '../pushes/push-engine';
import type { World } from '../world';
import { controlBody, numberOf, textOf } from './control-body';
import { wrong } from './control-error';

const pushFaultKinds = ['duplicate', 'reorder', 'lose'] as const;
const pushEvents = [
  'card_pass_check',
  'card_not_pass_check',
  'user_get_card',
  'user_del_card',
  'user_consume_card',
  'user_gifting_card',
  'user_pay_from_pay_cell',
  'card_pay_order',
  'card_merchant_check_result',
  'component_verify_ticket',
  'authorized',
  'updateauthorized',
  'unauthorized',
] as const;
const DELAY_MS = 1000;

/** A fault of pushes in the members that a fault of calls has; `event` only if it waits for that one. */
type ListedPushFault = PushFault & { path: ''; ms: number };

/** The log of WeChat calls, and mishaps for those to come. */
export function trafficRoutes(app: Hono, world: World): void {
  app.get('/requests', (c) => {
    const since = Number(c.req.query('since') ?? 0);
    return c.json(world.log.since(Number.isFinite(since) ? since : wrong('since must be a number')));
  });

  app.get('/faults', (c) => c.json(waitingFaults(world)));

  app.post('/faults', async (c) => {
    addFault(world, await controlBody(c));
    return c.json(waitingFaults(world));
  });

  app.delete('/faults', (c) => {
    world.faults.clear();
    world.platform.pushes.clearFaults();
    return c.json([]);
  });
}

/** One list of both kinds; a fault of pushes has no path and takes no time of its own. */
function waitingFaults({ faults, platform }: World): (Fault | ListedPushFault)[] {
  const ofPushes = platform.pushes.waitingFaults().map((fault) => ({ path: '' as const, ms: 0, ...fault }));
  return [...faults.all(), ...ofPushes];
}

function addFault(world: World, body: JsonObject): void {
  const times = numberOf(body, 'times') ?? 1;
  if (!Number.isInteger(times) || times < 1) wrong('times must be 1 or more');
  const pushKind = pushFaultKinds.find((kind) => kind === body.kind);
  const kind = faultKinds.find((known) => known === body.kind);
  if (pushKind) {
    world.platform.pushes.addFault({ kind: pushKind, times, ...readEvent(body.event) });
  } else if (kind) {
    const errcode = kind === 'errcode' ? { errcode: readErrcode(body.errcode) } : {};
    world.faults.add({ path: readPath(body), kind, times, ms: readDelay(body), ...errcode });
  } else {
    wrong(`kind must be one of ${[...faultKinds, ...pushFaultKinds].join(', ')}`);
  }
}

/** A path that no call can have would wait for ever. */
function readPath(body: JsonObject): string {
  const path = textOf(body, 'path') ?? wrong('path is missing');
  return path === '*' || path.startsWith('/') ? path : wrong('path must be * or begin with /');
}

function readDelay(body: JsonObject): number {
  const ms = numberOf(body, 'ms') ?? DELAY_MS;
  return ms >= 0 ? ms : wrong('ms must be 0 or more');
}

function readErrcode(value: unknown): ErrorCode {
  if (!Object.hasOwn(errorTexts, String(value))) wrong('errcode must be a code that the platform knows');
  return Number(value) as ErrorCode;
}

function readEvent(value: unknown): { event?: (typeof pushEvents)[number] } {
  if (value === undefined) return {};
  const event = pushEvents.find((name) => name === value);
  return event ? { event } : wrong(`event must be one of ${pushEvents.join(', ')}`);
}
