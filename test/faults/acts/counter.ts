import type { DecisionSheet } from '#domain/api';
import type { PackedCoupon, Person } from '../../fixtures/platform-client';
import type { Scene } from './scene';

const RETRIES = 2;

/** Somebody at the counter: usually with a coupon that can be used, sometimes with one that cannot. */
export async function redeem(scene: Scene): Promise<void> {
  const { random, staff } = scene;
  const coupon = await shown(scene);
  if (!coupon) return;
  const [member, colleague] = [random.pick(staff), random.pick(staff)];
  const sheet = await check(scene, member, coupon);
  if (!sheet) return;
  const way = random.weighted<typeof useUp>([
    [50, useUp],
    [20, (at, who, what) => Promise.all([useUp(at, who, what), useUp(at, who, what)])],
    [10, (at, who, what) => Promise.all([useUp(at, who, what), useElsewhere(at, coupon)])],
    [5, async () => {}],
  ]);
  const second = random.chance(0.2) ? check(scene, colleague, coupon) : null;
  await Promise.all([way(scene, member, sheet), second?.then((own) => own && useUp(scene, colleague, own))]);
}

/** 网页核销 and 卡券商户助手: our server hears of it from WeChat alone. */
export async function redeemElsewhere(scene: Scene): Promise<void> {
  const coupon = await shown(scene);
  if (coupon) await useElsewhere(scene, coupon);
}

/** A phone that comes back into the network asks once more what has become of its request. */
export async function askForReceipt(scene: Scene): Promise<void> {
  const { random, history, staff } = scene;
  if (history.receipts.size === 0) return;
  const receipt = random.pick([...history.receipts.values()].slice(-50));
  const member = staff.find((_, i) => `店员${i}` === receipt.usage.by);
  const cardId = history.redeemed.get(receipt.requestId);
  if (!member || !cardId) return;
  const { requestId, code } = receipt;
  const reply = await scene.ask('staff', 'redeem', { requestId, cardId, code }, member);
  if (reply?.ok) history.received(reply.data);
  else if (reply) history.bugs.push(`the receipt for ${requestId} is gone: ${reply.error.code}`);
}

async function shown({ random, phone, customers }: Scene): Promise<PackedCoupon | undefined> {
  const pack = await phone.pack(random.pick(customers));
  const usable = pack.filter(({ state }) => state === 'NORMAL');
  const from = random.chance(0.85) ? usable : pack;
  return from.length > 0 ? random.pick(from) : undefined;
}

async function check({ ask }: Scene, member: Person, { code }: PackedCoupon): Promise<DecisionSheet | null> {
  const reply = await ask('staff', 'checkCode', { code }, member);
  return reply?.ok ? reply.data : null;
}

/** With the same request id again when no answer came, or one that settles nothing; some give it up. */
async function useUp(
  scene: Scene,
  member: Person,
  { requestId, cardId, code }: DecisionSheet,
): Promise<unknown> {
  const { ask, history, random } = scene;
  for (let tries = 0; tries <= RETRIES; tries += 1) {
    const reply = await ask('staff', 'redeem', { requestId, cardId, code }, member);
    if (reply?.ok) {
      history.redeemed.set(requestId, cardId);
      return history.received(reply.data);
    }
    if ((reply && reply.error.code !== 'redemption-unconfirmed') || random.chance(0.3)) return undefined;
  }
  return undefined;
}

function useElsewhere({ random, phone, staff }: Scene, coupon: PackedCoupon): Promise<unknown> {
  return random.chance(0.5) ? phone.redeemInWeb(coupon) : phone.redeemByHelper(coupon, staff[0]!);
}
