import type { PackedCoupon, Person } from '../../fixtures/platform-client';
import type { Scene } from './scene';

/** A coupon sets out to a friend, who takes it, sends it back or lets it wait. */
export async function give(scene: Scene): Promise<void> {
  const { random, phone, customers } = scene;
  const [donor, friend] = [random.pick(customers), random.pick(customers)];
  const coupon = await usableOf(scene, donor);
  if (!coupon || donor === friend) return;
  await phone.befriend(donor, friend);
  await phone.gift(donor, coupon, { to: friend.userId });
  await random.weighted<() => Promise<unknown>>([
    [60, () => phone.acceptGift(friend, coupon)],
    [15, () => phone.returnGift(friend, coupon)],
    [15, () => takeBackInTheMeantime(scene, donor, friend, coupon)],
    [10, async () => {}],
  ])();
}

/** Both reach for it at once. */
async function takeBackInTheMeantime({ phone }: Scene, donor: Person, friend: Person, coupon: PackedCoupon) {
  await Promise.all([phone.acceptGift(friend, coupon), phone.returnGift(donor, coupon)]);
}

/** What waits for a friend goes back to its donor, a while later. */
export async function takeBack({ random, phone, customers }: Scene): Promise<void> {
  const donor = random.pick(customers);
  const waiting = (await phone.pack(donor)).filter(({ state }) => state.startsWith('GIFT'));
  if (waiting.length > 0) await phone.returnGift(donor, random.pick(waiting));
}

export async function throwAway(scene: Scene): Promise<void> {
  const customer = scene.random.pick(scene.customers);
  const pack = await scene.phone.pack(customer);
  if (pack.length > 0) await scene.phone.delete(customer, scene.random.pick(pack));
}

async function usableOf({ random, phone }: Scene, customer: Person): Promise<PackedCoupon | undefined> {
  const usable = (await phone.pack(customer)).filter(({ state }) => state === 'NORMAL');
  return usable.length > 0 ? random.pick(usable) : undefined;
}
