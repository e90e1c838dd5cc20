import type { Scene } from './acts/index';
import { NOTICED_LATE } from './time';

type Mishap = (scene: Scene) => Promise<unknown>;

const paths: readonly (readonly [number, string])[] = [
  [6, '/card/code/consume'],
  [6, '/card/code/get'],
  [4, '/card/code/decrypt'],
  [2, '/card/user/getcardlist'],
  [1, '/card/get'],
  [1, '/card/batchget'],
  [1, '/cgi-bin/stable_token'],
  [1, '/cgi-bin/ticket/getticket'],
  [2, '*'],
];

const kinds: readonly (readonly [number, { kind: string; ms?: number }])[] = [
  [4, { kind: 'busy' }],
  [3, { kind: 'http-500' }],
  [4, { kind: 'drop-before' }],
  [6, { kind: 'drop-after' }],
  [2, { kind: 'invalid-token' }],
  [2, { kind: 'quota' }],
  [3, { kind: 'delay', ms: 300 }],
  [0.5, { kind: 'delay', ms: NOTICED_LATE }],
];

const pushKinds = ['duplicate', 'reorder', 'lose'] as const;
const events = ['user_get_card', 'user_consume_card', 'user_gifting_card', 'user_del_card'] as const;
const functions = ['consumer', 'staff', 'merchant', 'wechat-events', 'timers'] as const;

/** The next calls of WeChat's API go wrong. */
const breakCalls: Mishap = ({ client, random }) =>
  client.fault({
    path: random.weighted(paths),
    times: 1 + random.below(3),
    ...random.weighted(kinds),
  });

/** The next pushes come twice, in another order, or not at all. */
const breakPushes: Mishap = ({ client, random }) =>
  client.fault({
    kind: random.pick(pushKinds),
    times: 1 + random.below(3),
    ...(random.chance(0.8) && { event: random.pick(events) }),
  });

const loseWorkers: Mishap = ({ cloud, random }) => cloud.loseWorkers(random.pick(functions));

/** Another program of the account takes a token for itself, and ours ends. */
const stealToken: Mishap = ({ client }) => {
  const { appid, secret } = client.account;
  const body = JSON.stringify({ grant_type: 'client_credential', appid, secret, force_refresh: true });
  return fetch(`${client.url}/cgi-bin/stable_token`, { method: 'POST', body }).catch(() => {});
};

const killCloud: Mishap = ({ cloud }) => cloud.kill();

/** What goes wrong, as often as the numbers say. */
export const mishaps: readonly (readonly [weight: number, mishap: Mishap])[] = [
  [60, breakCalls],
  [30, breakPushes],
  [6, loseWorkers],
  [0.3, stealToken],
  [2.5, killCloud],
];
