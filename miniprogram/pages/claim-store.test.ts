import { noon } from '../../test/fixtures/a-card';
import type { ClaimProgress, ClaimTicket } from '../domain/api';
import type { CardId, CouponId, GrantId } from '../domain/brand';
import { CouponError } from '../domain/errors';
import type { Putting } from '../services/wallet';
import { type ClaimServices, ClaimStore } from './claim-store';

const ticket: ClaimTicket = { grantId: 'grant-1' as GrantId, cardId: 'card-1' as CardId, cardExt: '{}' };
const open: ClaimProgress = { state: 'open', couponId: null };
const granted: ClaimProgress = { state: 'granted', couponId: 'coupon-1' as CouponId };
const added: Putting = { kind: 'added', encryptedCode: 'e+1=' };

const unreachable = () => Promise.reject(new CouponError({ code: 'cloud-unreachable', params: {} }));

/** A phone on which everything goes well, but for the given changes; `log` holds what was asked, in order. */
function claiming(changes: Partial<ClaimServices> = {}) {
  const log: string[] = [];
  const services: ClaimServices = {
    startClaim: async () => ticket,
    putIntoWallet: async () => added,
    confirmClaim: async () => granted,
    getClaim: async () => granted,
    cancelClaim: async () => ({ state: 'cancelled', couponId: null }),
    pause: async () => undefined,
    now: () => noon,
    say: () => undefined,
    ...changes,
  };
  const logged = Object.entries(services).map(([name, service]) => [
    name,
    (...input: unknown[]) => {
      if (name !== 'now') log.push(input.length > 0 ? `${name} ${JSON.stringify(input[0])}` : name);
      return (service as (...all: unknown[]) => unknown)(...input);
    },
  ]);
  return { store: new ClaimStore(Object.fromEntries(logged) as ClaimServices), log };
}

describe('a claim', () => {
  test('signs, asks WeChat, tells the server and ends with the coupon', async () => {
    const { store, log } = claiming();
    await store.claim('card-1');
    expect(log.map((line) => line.split(' ')[0])).toEqual(['startClaim', 'putIntoWallet', 'confirmClaim']);
    expect(log[2]).toBe('confirmClaim {"grantId":"grant-1","encryptedCode":"e+1="}');
    expect(store.result).toEqual({ phase: 'granted', couponId: 'coupon-1' });
    expect(store.claiming).toBe('');
  });

  test('asks again after 1, 2 and 4 seconds until the coupon has arrived', async () => {
    const answers = [open, open, granted];
    const { store, log } = claiming({
      confirmClaim: async () => open,
      getClaim: async () => answers.shift()!,
    });
    await store.claim('card-1');
    expect(log.filter((line) => line.startsWith('pause'))).toEqual([
      'pause 1000',
      'pause 2000',
      'pause 4000',
    ]);
    expect(store.result).toEqual({ phase: 'granted', couponId: 'coupon-1' });
  });

  test('that is still open after that will come later', async () => {
    const { store } = claiming({ confirmClaim: async () => open, getClaim: async () => open });
    await store.claim('card-1');
    expect(store.result).toEqual({ phase: 'late', couponId: '' });
  });

  test('does not fail when the confirmation is lost: WeChat has already added the card', async () => {
    const { store, log } = claiming({ confirmClaim: unreachable });
    await store.claim('card-1');
    expect(store.result?.phase).toBe('granted');
    expect(log.some((line) => line.startsWith('say'))).toBe(false);
  });

  test('that the customer leaves is called off without a word', async () => {
    const { store, log } = claiming({ putIntoWallet: async () => ({ kind: 'declined' }) });
    await store.claim('card-1');
    expect(log[log.length - 1]).toBe('cancelClaim {"grantId":"grant-1"}');
    expect(log.some((line) => line.startsWith('say'))).toBe(false);
    expect(store.result).toBeNull();
  });

  test('that the customer leaves stays silent even when it cannot be called off', async () => {
    const putIntoWallet = async (): Promise<Putting> => ({ kind: 'declined' });
    const { store, log } = claiming({ putIntoWallet, cancelClaim: unreachable });
    await store.claim('card-1');
    expect(log.some((line) => line.startsWith('say'))).toBe(false);
    expect(store.claiming).toBe('');
  });

  test('that WeChat refuses says so and is called off', async () => {
    const { store, log } = claiming({ putIntoWallet: async () => ({ kind: 'refused' }) });
    await store.claim('card-1');
    expect(log).toContain('say "领取失败，请返回重试"');
    expect(log[log.length - 1]).toBe('cancelClaim {"grantId":"grant-1"}');
  });

  test('that the shop refuses says why', async () => {
    const soldOut = () => Promise.reject(new CouponError({ code: 'sold-out', params: {} }));
    const { store, log } = claiming({ startClaim: soldOut });
    await store.claim('card-1');
    expect(log[log.length - 1]).toBe('say "手慢了，券已领完"');
    expect(store.claiming).toBe('');
  });

  test('is under way only once, however often one taps', async () => {
    const { store, log } = claiming();
    await Promise.all([store.claim('card-1'), store.claim('card-1'), store.claim('card-2')]);
    expect(log.filter((line) => line.startsWith('startClaim'))).toHaveLength(1);
  });

  test('whose result was sent away does not bring it back', async () => {
    const phone = claiming({ confirmClaim: async () => open, pause: async () => phone.store.close() });
    await phone.store.claim('card-1');
    expect(phone.store.result).toBeNull();
  });
});
