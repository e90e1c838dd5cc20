import type { CardId, CouponCode, RequestId } from '../../../domain/brand';
import { type ScanServices, ScanStore } from './scan-store';

function counter(changes: Partial<ScanServices> = {}) {
  const said: string[] = [];
  const store = new ScanStore({
    scanCode: async () => '759733467744',
    copiedText: async () => '7597 3346 7744',
    storage: { openRedemption: () => null },
    say: (sentence) => said.push(sentence),
    ...changes,
  });
  return { store, said };
}

describe('the counter', () => {
  test('takes a code from the camera', async () => {
    expect(await counter().store.scan()).toBe('759733467744');
  });

  test('says nothing when the camera is closed, and something when it saw no code', async () => {
    const closed = counter({ scanCode: async () => null });
    expect(await closed.store.scan()).toBeNull();
    expect(closed.said).toEqual([]);

    const foreign = counter({ scanCode: async () => 'https://example.com' });
    expect(await foreign.store.scan()).toBeNull();
    expect(foreign.said).toEqual(['不是券码，请扫顾客的券']);
  });

  test('takes a code that is typed, in groups and as long as a code can be', () => {
    const { store } = counter();
    expect(store.canCheck).toBe(false);
    store.type('７５９７33');
    expect(store).toMatchObject({ typed: '7597 33', code: '759733', canCheck: true });
  });

  test('takes a code from the clipboard, but not any text', async () => {
    const { store } = counter();
    await store.paste();
    expect(store.typed).toBe('7597 3346 7744');

    const other = counter({ copiedText: async () => '晚上吃什么？' });
    await other.store.paste();
    expect(other.store.typed).toBe('');
    expect(other.said).toHaveLength(1);
  });

  test('remembers a redemption whose result is not known', () => {
    const open = {
      requestId: 'request-1' as RequestId,
      cardId: 'card-1' as CardId,
      code: '1' as CouponCode,
      title: '50元代金券',
      amount: null,
      overrides: [],
    };
    const { store } = counter({ storage: { openRedemption: () => open } });
    store.remember();
    expect(store.open).toBe('50元代金券');
  });
});
