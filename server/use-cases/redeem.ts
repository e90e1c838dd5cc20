import * as v from 'valibot';
import type { Api, Receipt } from '#domain/api';
import type { CardId, CouponCode, RequestId } from '#domain/brand';
import { stateOf } from '#domain/coupon';
import { termChecks } from '#domain/decision';
import { CouponError, type ErrorInfo, fail } from '#domain/errors';
import { limits } from '#domain/limits';
import { type Fen, fen } from '#domain/money';
import { overridable, overridesOf } from '#domain/override';
import type { CallContext, StaffContext } from '../context';
import type { RedemptionRow } from '../database/redemption-repository';
import { cardId, code, requestId, text } from '../input';
import { book, endAsUsed } from '../ledger/booking';
import { couponIdOf } from '../ledger/coupon-id';
import { issuerOf } from '../ledger/issuer';
import { knownCard } from '../ledger/known-card';
import { occasionOf } from '../ledger/occasion';
import { type Settlement, settleRedemption } from '../ledger/settle-redemption';
import type { UseCases } from '../use-case';
import { receiptOf } from '../views/redemption-view';
import { meaningOf, unlessWechatFails } from '../wechat/error-table';
import type { WechatRefusal } from '../wechat/wechat-error';
import { withinWrongCodes } from '../within-tries';

type Input = Api['staff']['redeem']['input'];

/** WeChat: this code is used already (reference §7). */
const CONSUMED = 40099;

const amount = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(limits.orderAmount.max));
const override = v.object({
  condition: v.picklist(overridable),
  reason: v.pipe(v.string(), v.trim(), text(limits.reason.max)),
});

/**
 * Uses a coupon up at the counter. The ledger's row is written before WeChat is asked and is the request's
 * memory: asked again with the same id, the answer is the same, and WeChat is never asked to consume twice.
 */
export const redeem: UseCases<Api['staff']>['redeem'] = {
  callers: 'redeemer',
  input: v.object({
    requestId,
    cardId,
    code,
    amount: v.nullish(amount),
    overrides: v.optional(v.pipe(v.array(override), v.maxLength(overridable.length))),
  }),

  run(input, context) {
    const begunBefore = async () => (await context.redemptions.find(input.requestId as RequestId)) !== null;
    return withinWrongCodes(context, () => redeemOnce(input, context), begunBefore);
  },
};

async function redeemOnce(input: Input, context: StaffContext): Promise<Receipt> {
  const begun = await begin(context, input);
  if (begun) return receiptAfter(await consume(context, begun), begun);
  const known = await sameRequest(context, input);
  return receiptAfter(await resume(context, known), known);
}

/** The request's new row; null for one that has been here before, which is not judged by the present again. */
async function begin(context: StaffContext, input: Input): Promise<RedemptionRow | null> {
  try {
    const row = await intendedRow(context, input);
    return (await context.redemptions.add(row)) ? row : null;
  } catch (error) {
    const known =
      error instanceof CouponError && (await context.redemptions.find(input.requestId as RequestId));
    if (known) return null;
    throw error;
  }
}

/** What is to be redeemed; throws while a condition is neither met nor set aside by somebody who may. */
async function intendedRow(context: StaffContext, input: Input): Promise<RedemptionRow> {
  const { member, now, traceId } = context;
  const card = await knownCard(context, input.cardId as CardId);
  const spent: Fen | null = typeof input.amount === 'number' ? fen(input.amount) : null;
  const checks = termChecks(card, await occasionOf(context, card, spent));
  return {
    _id: input.requestId as RequestId,
    couponId: couponIdOf(card.id, input.code as CouponCode),
    cardId: card.id,
    code: input.code as CouponCode,
    title: card.title,
    staff: member.openId,
    by: member.name,
    store: member.store,
    storeId: member.storeId,
    source: 'counter',
    amount: spent,
    overrides: overridesOf(checks, input.overrides ?? [], member.role),
    state: 'pending',
    at: now,
    refusal: null,
    traceId,
  };
}

async function consume(context: CallContext, row: RedemptionRow): Promise<Settlement> {
  const { codes } = await issuerOf(context, row.cardId);
  const outcome = await codes.consume(row.code, row.cardId);
  switch (outcome.kind) {
    case 'done':
      return (await book(context, row)) ? { kind: 'done' } : lost(context, row);
    case 'refused':
      return refused(context, row, outcome.refusal);
    case 'unknown':
      return settleIfPossible(context, row);
  }
}

/** The row of a request that has been here before. */
async function sameRequest({ redemptions, member }: StaffContext, input: Input): Promise<RedemptionRow> {
  const known = await redemptions.find(input.requestId as RequestId);
  const couponId = couponIdOf(input.cardId as CardId, input.code as CouponCode);
  const same = known?.couponId === couponId && known.staff === member.openId;
  return same ? known : fail('invalid-input', { field: 'requestId' });
}

/** Its row says how it ended, or that this must be found out. */
async function resume(context: CallContext, row: RedemptionRow): Promise<Settlement> {
  if (row.state === 'done') return { kind: 'done' };
  if (row.state === 'pending') return settleIfPossible(context, row);
  return { kind: 'not-done', refusal: row.refusal ?? { code: 'wechat-unavailable', params: {} } };
}

/** When WeChat does not answer that either, the timer asks later. */
function settleIfPossible(context: CallContext, row: RedemptionRow): Promise<Settlement> {
  return unlessWechatFails(settleRedemption(context, row), { kind: 'pending' });
}

async function refused(
  context: CallContext,
  row: RedemptionRow,
  refusal: WechatRefusal,
): Promise<Settlement> {
  if (refusal.errcode === CONSUMED) return lost(context, row);
  const reason = await reasonOf(context, row, refusal);
  await context.redemptions.end(row._id, 'not-done', reason);
  return { kind: 'not-done', refusal: reason };
}

async function lost(context: CallContext, row: RedemptionRow): Promise<Settlement> {
  return { kind: 'not-done', refusal: await endAsUsed(context, row) };
}

/** WeChat's refusals of a coupon say little of its state; code/get says it. */
async function reasonOf(
  context: CallContext,
  row: RedemptionRow,
  refusal: WechatRefusal,
): Promise<ErrorInfo> {
  const meaning = meaningOf(refusal)!;
  if (meaning.code !== 'not-redeemable') return meaning;
  const { codes } = await issuerOf(context, row.cardId);
  const platform = await unlessWechatFails(codes.get(row.code, row.cardId), null);
  const state = platform ? stateOf(platform.state, platform.window, context.now) : meaning.params.state;
  return { code: 'not-redeemable', params: { state: state === 'usable' ? 'unavailable' : state } };
}

function receiptAfter(settlement: Settlement, row: RedemptionRow): Receipt {
  if (settlement.kind === 'done') return receiptOf(row);
  if (settlement.kind === 'pending') fail('redemption-unconfirmed', {});
  throw new CouponError(settlement.refusal);
}
