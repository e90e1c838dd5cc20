import type { Hono } from 'hono';
import { faultKinds } from '../http/faults';
import type { JsonObject } from '../http/json';
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
] as const;
const DELAY_MS = 1000;

/** The log of WeChat calls, and mishaps for those to come. */
export function trafficRoutes(app: Hono, world: World): void {
  app.get('/requests', (c) => {
    const since = Number(c.req.query('since') ?? 0);
    return c.json(world.log.since(Number.isFinite(since) ? since : wrong('since must be a number')));
  });

  app.get('/faults', (c) => c.json(world.faults.all()));

  app.post('/faults', async (c) => {
    addFault(world, await controlBody(c));
    return c.json(world.faults.all());
  });

  app.delete('/faults', (c) => {
    world.faults.clear();
    return c.json([]);
  });
}

function addFault(world: World, body: JsonObject): void {
  const times = numberOf(body, 'times') ?? 1;
  if (!Number.isInteger(times) || times < 1) wrong('times must be 1 or more');
  const pushKind = pushFaultKinds.find((kind) => kind === body.kind);
  const kind = faultKinds.find((known) => known === body.kind);
  if (pushKind) {
    world.platform.pushes.addFault({ kind: pushKind, times, ...readEvent(body.event) });
  } else if (kind) {
    const path = textOf(body, 'path') ?? wrong('path is missing');
    world.faults.add({ path, kind, times, ms: numberOf(body, 'ms') ?? DELAY_MS });
  } else {
    wrong(`kind must be one of ${[...faultKinds, ...pushFaultKinds].join(', ')}`);
  }
}

function readEvent(value: unknown): { event?: (typeof pushEvents)[number] } {
  if (value === undefined) return {};
  const event = pushEvents.find((name) => name === value);
  return event ? { event } : wrong(`event must be one of ${pushEvents.join(', ')}`);
}
