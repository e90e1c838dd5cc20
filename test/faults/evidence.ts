import type { CodeRow } from '#server/database/code-repository';
import type { CounterRow } from '#server/database/counter-repository';
import type { CouponRow } from '#server/database/coupon-repository';
import type { CredentialRow } from '#server/database/credential-repository';
import type { EventRow } from '#server/database/event-repository';
import type { GrantRow } from '#server/database/grant-repository';
import type { RedemptionRow } from '#server/database/redemption-repository';
import type { EventMembers } from '../fixtures/a-push';
import type { ShopToBreak } from './a-shop-to-break';
import { platformTruth } from './platform-truth';

/** A push that WeChat made. */
export interface Told {
  event: EventMembers;
  /** Unix seconds of the first attempt that was accepted; null for one that never was. */
  acceptedAt: number | null;
}

export type Evidence = Awaited<ReturnType<typeof evidenceOf>>;

/** All that can be known in the end: what the platform holds, what our database says, what phones were told. */
export async function evidenceOf({ cloud, platform, client, history, cards, customers }: ShopToBreak) {
  const { store, pushes } = platform.platform;
  const told: Told[] = pushes.list().map(({ event, attempts }) => {
    const accepted = attempts.find(
      ({ status, answer = '' }) => status === 200 && ['', 'success'].includes(answer),
    );
    return { event: event as unknown as EventMembers, acceptedAt: accepted ? accepted.at / 1_000 : null };
  });
  const { appid } = client.account;
  return {
    cards,
    history,
    kills: cloud.kills(),
    told,
    truth: store.userCards.all().map((row) => platformTruth(platform.platform, row, customers)),
    tokens: store.tokens.all().filter((token) => token.appid === appid),
    apiTickets: store.tickets.all().filter((ticket) => ticket.appid === appid),
    now: platform.clock.seconds(),
    grants: await cloud.rows<GrantRow>('grants'),
    coupons: await cloud.rows<CouponRow>('coupons'),
    redemptions: await cloud.rows<RedemptionRow>('redemptions'),
    events: await cloud.rows<EventRow>('events'),
    codes: await cloud.rows<CodeRow>('codes'),
    counters: await cloud.rows<CounterRow>('counters'),
    credentials: await cloud.rows<CredentialRow>('credentials'),
  };
}
