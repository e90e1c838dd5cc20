import type { Receipt } from '../../../domain/api';
import type { ErrorCode, ErrorInfo } from '../../../domain/errors';
import type { Client } from '../../../services/functions';
import type { OpenRedemption } from '../../../services/storage';
import { expectedFailure } from '../../../texts/errors';

/** `unconfirmed`: nobody can say yet whether the coupon was consumed. */
export type Outcome =
  | { kind: 'done'; receipt: Receipt }
  | { kind: 'refused'; error: ErrorInfo }
  | { kind: 'unconfirmed' };

interface Services {
  redeem: Client<'staff'>['redeem'];
  pause(milliseconds: number): Promise<void>;
}

/** Failures that say nothing about the coupon. */
const saysNothing: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'redemption-unconfirmed',
  'cloud-unreachable',
  'cloud-busy',
  'wechat-busy',
  'wechat-unavailable',
  'offline',
  'unexpected',
]);

/** When to ask again for a lost answer, in milliseconds. */
const ASK_AGAIN_AFTER = [2_000, 4_000, 8_000];

/**
 * Redeems, and asks for a lost answer under the same request id: whoever asks twice is told what happened, and
 * nothing is consumed twice. `onLost` is told whenever an answer did not come.
 */
export async function redeemSurely(
  { title, ...order }: OpenRedemption,
  { redeem, pause }: Services,
  onLost: () => void,
): Promise<Outcome> {
  for (const milliseconds of [0, ...ASK_AGAIN_AFTER]) {
    if (milliseconds > 0) await pause(milliseconds);
    const outcome = await outcomeOf(redeem(order));
    if (outcome.kind !== 'unconfirmed') return outcome;
    onLost();
  }
  return { kind: 'unconfirmed' };
}

async function outcomeOf(answer: Promise<Receipt>): Promise<Outcome> {
  try {
    return { kind: 'done', receipt: await answer };
  } catch (failure) {
    const error = expectedFailure(failure);
    return saysNothing.has(error.code) ? { kind: 'unconfirmed' } : { kind: 'refused', error };
  }
}
