import type { EventRow } from '#server/database/event-repository';
import type { GrantRow } from '#server/database/grant-repository';
import type { RedemptionRow } from '#server/database/redemption-repository';
import type { ShopToBreak } from './a-shop-to-break';

const MINUTE = 60;
const HOUR = 3_600;
/** Longer than WeChat repeats a push and than a claim stays open. */
const HOURS = 30;
/** More minutes than the timer may need for what is left. */
const PATIENCE = 5_000;
const AFTERMATH = 1_000;

/** Nothing goes wrong any more: time passes and timers run until nothing is open. */
export async function settle(shop: ShopToBreak): Promise<void> {
  await shop.cloud.up();
  await fetch(`${shop.client.url}/simulator/faults`, { method: 'DELETE' });
  await new Promise((resolve) => setTimeout(resolve, AFTERMATH));
  await shop.platform.platform.pushes.idle();
  for (let minute = 0; minute < 5; minute += 1) await pass(shop, MINUTE + 1);
  for (let hour = 0; hour < HOURS; hour += 1) await pass(shop, HOUR);
  await untilNothingIsOpen(shop);
}

/** What was lost on its way arrives after all, much later and in any case after the end of its claim. */
export async function deliverWhatWasLost(shop: ShopToBreak): Promise<number> {
  const { pushes } = shop.platform.platform;
  const lost = pushes.list().filter(({ state }) => state === 'given-up');
  for (const { id } of lost) await pushes.resend(id);
  await untilNothingIsOpen(shop);
  return lost.length;
}

async function untilNothingIsOpen(shop: ShopToBreak): Promise<void> {
  for (let minute = 0; minute < PATIENCE; minute += 1) {
    if (minute % 10 === 0 && !(await somethingIsOpen(shop))) return;
    await pass(shop, MINUTE + 1);
  }
  throw new Error(`after ${PATIENCE} minutes there is still something open`);
}

async function somethingIsOpen({ cloud }: ShopToBreak): Promise<boolean> {
  const events = await cloud.rows<EventRow>('events');
  const grants = await cloud.rows<GrantRow>('grants');
  const redemptions = await cloud.rows<RedemptionRow>('redemptions');
  const waits = [
    events.filter(({ state }) => state === 'new'),
    grants.filter(({ state }) => state === 'open'),
    redemptions.filter(({ state }) => state === 'pending'),
  ];
  return waits.some(({ length }) => length > 0);
}

async function pass({ client, platform }: ShopToBreak, seconds: number): Promise<void> {
  await client.control('/clock', { advance: seconds });
  await platform.platform.pushes.idle();
}
