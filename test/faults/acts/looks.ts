import type { Scene } from './scene';

const groups = ['usable', 'used', 'ended'] as const;

export async function lookAtHall({ ask, random, customers, cards }: Scene): Promise<void> {
  const customer = random.pick(customers);
  await ask('consumer', 'listCards', {}, customer);
  await ask('consumer', 'getCard', { cardId: random.pick(cards).id }, customer);
}

export async function lookAtWallet({ ask, random, customers }: Scene): Promise<void> {
  const customer = random.pick(customers);
  await ask('consumer', 'getMe', {}, customer);
  const group = random.pick(groups);
  const reply = await ask('consumer', 'listMyCoupons', { group }, customer);
  const shown = reply?.ok ? reply.data.coupons : [];
  if (shown.length > 0) await ask('consumer', 'getMyCoupon', { couponId: random.pick(shown).id }, customer);
}

/** From the card in WeChat to the coupon in the mini-program. */
export async function jump({ ask, phone, random, customers }: Scene): Promise<void> {
  const customer = random.pick(customers);
  const pack = await phone.pack(customer);
  if (pack.length === 0) return;
  const { cardId, encryptedCode } = random.pick(pack);
  await ask('consumer', 'getMyCoupon', { cardId, encryptedCode }, customer);
}

export async function lookAtLedger({ ask, random, staff }: Scene): Promise<void> {
  await ask('staff', 'listRedemptions', {}, random.pick(staff));
}

/** The same codes once more, by two managers at once: none may come in twice. */
export async function importAgain({ ask, random, owner, cards }: Scene): Promise<void> {
  const { id: cardId, codes } = random.pick(cards.filter((card) => card.codes.length > 0));
  const from = random.below(codes.length);
  const input = { cardId, codes: codes.slice(from, from + 50) };
  await Promise.all([
    ask('merchant', 'importCodes', input, owner),
    ask('merchant', 'importCodes', input, owner),
  ]);
}
