import type { CouponCode, GrantId } from '#domain/brand';
import { type Card, mostFor } from '#domain/card';
import { CouponError, fail } from '#domain/errors';
import { startOfDay, type UnixSeconds, unixSeconds } from '#domain/time';
import type { CallContext } from '../context';
import type { GrantRow } from '../database/grant-repository';
import { notTooOften } from '../within-tries';
import { freePlace, takePlace } from './claim-place';
import { couponIdOf } from './coupon-id';
import { formerOf } from './former-person';
import { grantIdOf } from './grant-id';

/** Seconds after which the timer asks what became of it. */
const FIRST_LOOK = 120;

/**
 * The caller's grant for the card: a new one, or the one that they have not finished. One write for somebody's
 * first claim, two where the shop limits all people together; only who has claimed before costs a read.
 */
export async function openGrant(context: CallContext, card: Card): Promise<GrantRow> {
  try {
    return (await addGrant(context, card, 0)) ?? (await openAnother(context, card));
  } catch (error) {
    const counted = isSoldOut(error) && (await latestOf(context, card));
    if (counted && counted.state === 'open') return counted;
    throw error;
  }
}

/** Nothing is left for others; somebody who was counted before may still finish. */
const isSoldOut = (error: unknown) =>
  error instanceof CouponError && ['sold-out', 'sold-out-today'].includes(error.info.code);

async function latestOf({ grants, caller }: CallContext, card: Card): Promise<GrantRow | undefined> {
  return (await grants.ofPerson(caller.openId, card.id))[0];
}

async function openAnother(context: CallContext, card: Card): Promise<GrantRow> {
  const past = await context.grants.ofPerson(context.caller.openId, card.id);
  const [latest] = past;
  if (latest?.state === 'open') return latest;
  checkOwnLimits(card, past, context.now);
  const opened = latest && (await openAfter(context, card, latest));
  return opened ?? openAgain(context, card, latest);
}

function openAfter(context: CallContext, card: Card, latest: GrantRow): Promise<GrantRow | null> {
  return latest.state === 'granted' ? addGrant(context, card, latest.n + 1) : reopen(context, card, latest);
}

/**
 * Another tap was faster, or somebody whose data was deleted has come back: then what they had claimed of this
 * card is theirs again, so that it counts.
 */
async function openAgain(context: CallContext, card: Card, latest?: GrantRow): Promise<GrantRow> {
  const { config, grants, caller } = context;
  const rejoined = await grants.rejoin(formerOf(config, caller.openId), caller.openId, card.id);
  return latest || rejoined ? openAnother(context, card) : fail('grant-not-found', {});
}

/** Null when the person has this grant already: two taps at once, or one after the other. */
async function addGrant(context: CallContext, card: Card, n: number): Promise<GrantRow | null> {
  const _id = grantIdOf(context.config, card.id, context.caller.openId, n);
  const code = await codeFor(context, card, _id);
  const countedOn = await takePlace(context, card);
  const grant: GrantRow = { ...newGrant(context, card), _id, n, code, countedOn };
  if (await context.grants.add(grant)) return grant;
  await giveBack(context, grant);
  return null;
}

/** What was taken for a grant that another tap has made; its code stays where it is the same. */
async function giveBack(context: CallContext, surplus: GrantRow): Promise<void> {
  await freePlace(context, surplus);
  if (surplus.code === '') return;
  const standing = await context.grants.find(surplus._id);
  if (standing && standing.code !== surplus.code) {
    await context.codes.release(surplus._id, couponIdOf(surplus.cardId, surplus.code));
  }
}

/** Null when WeChat's push or another tap was faster. Who opens and cancels on and on is slowed down. */
async function reopen(context: CallContext, card: Card, grant: GrantRow): Promise<GrantRow | null> {
  await notTooOften(context, 'reopened-claim');
  const code = await codeFor(context, card, grant._id);
  const countedOn = await takePlace(context, card);
  const { openedAt, nextAt } = newGrant(context, card);
  const changes = { openedAt, nextAt, countedOn, code };
  const opened = { ...grant, ...changes, state: 'open' as const };
  if (await context.grants.move(grant._id, 'open', changes)) return opened;
  await freePlace(context, opened);
  return null;
}

/** Of the pool, where the card gives out the merchant's own codes. */
async function codeFor({ codes }: CallContext, card: Card, grantId: GrantId): Promise<CouponCode | ''> {
  if (!card.customCode) return '';
  return (await codes.draw(card.id, grantId)) ?? fail('sold-out', {});
}

function checkOwnLimits(card: Card, past: readonly GrantRow[], now: UnixSeconds): void {
  const granted = past.filter(({ state }) => state === 'granted');
  if (granted.length >= mostFor(card)) fail('claim-limit-reached', { limit: mostFor(card) });
  const { perPersonAndDay } = card.settings.limits;
  const today = granted.filter(({ openedAt }) => openedAt >= startOfDay(now));
  if (perPersonAndDay !== null && today.length >= perPersonAndDay) {
    fail('daily-claim-limit-reached', { limit: perPersonAndDay });
  }
}

function newGrant({ caller, now }: CallContext, { id, account }: Card): Omit<GrantRow, '_id' | 'n'> {
  return {
    cardId: id,
    account,
    person: caller.openId,
    unionId: caller.unionId,
    state: 'open',
    code: '',
    countedOn: '',
    openedAt: now,
    nextAt: unixSeconds(now + FIRST_LOOK),
    couponId: '',
    holder: '',
  };
}
