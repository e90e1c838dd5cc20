import { noon } from '../../../../test/fixtures/a-card';
import { aSheet } from '../../../../test/fixtures/phone-views';
import type { Receipt } from '../../../domain/api';
import { CouponError, type ErrorInfo } from '../../../domain/errors';
import { fen } from '../../../domain/money';
import type { OpenRedemption } from '../../../services/storage';
import { type SheetServices, SheetStore } from './sheet-store';

const usage = { at: noon, by: '小李', store: '海岸城店', source: 'counter' } as const;
const sheet = aSheet();
const receipt: Receipt = {
  requestId: sheet.requestId,
  title: sheet.title,
  code: sheet.code,
  usage,
  amount: fen(12000),
  overrides: [],
};
const failing = (info: ErrorInfo) => () => Promise.reject(new CouponError(info));
const lost = failing({ code: 'cloud-unreachable', params: {} });

/** A counter whose cloud answers as given; `asked` holds each redemption, `felt` what the phone did. */
function counter(changes: Partial<SheetServices> = {}, open: OpenRedemption | null = null) {
  const asked: unknown[] = [];
  const felt: string[] = [];
  const memory = { open };
  const { redeem = async () => receipt, ...others } = changes;
  const store = new SheetStore({
    checkCode: async () => sheet,
    redeem: (input) => {
      asked.push(input);
      return redeem(input);
    },
    storage: {
      openRedemption: () => memory.open,
      keepOpenRedemption: (redemption) => {
        memory.open = redemption;
      },
      forgetOpenRedemption: () => {
        memory.open = null;
      },
    },
    feedback: { succeeded: () => felt.push('succeeded'), failed: () => felt.push('failed') },
    pause: async () => undefined,
    now: () => noon,
    ...others,
  });
  return { store, asked, felt, memory };
}

const request = {
  requestId: 'request-1',
  cardId: 'card-1',
  code: '759733467744',
  amount: 12000,
  overrides: [],
};

/** A counter that has a sheet before it, with an order that reaches the threshold. */
async function deciding(changes: Partial<SheetServices> = {}) {
  const opened = counter(changes);
  await opened.store.open('759733467744');
  opened.store.typeAmount('120');
  return opened;
}

describe('the decision sheet', () => {
  test('shows what the code is, and names the act', async () => {
    const { store, felt } = counter();
    await store.open('759733467744');
    expect(store).toMatchObject({ phase: 'deciding', canRedeem: true, act: '确认核销 20元代金券' });
    expect(store.face).toMatchObject({
      figure: '20',
      title: '海底捞 满100元减20元',
      code: '7597 3346 7744',
      holder: 'o3***8xrA',
      claimedAt: '4月30日 12:00',
    });
    expect(store.lines.map(({ level }) => level)).toEqual(['warn', 'ok']);
    expect(felt).toEqual([]);
  });

  test('with a red line cannot be redeemed: a second scan says when and by whom it was used', async () => {
    const used = aSheet({ checks: [{ kind: 'state', level: 'bad', state: 'used', usage }, ...sheet.checks] });
    const { store, asked, felt } = counter({ checkCode: async () => used });
    await store.open('759733467744');
    await store.redeem();
    expect(store.canRedeem).toBe(false);
    expect(store.lines).toMatchObject([
      { level: 'bad', title: '已使用', detail: '5月1日 12:00 · 海岸城店 · 小李' },
    ]);
    expect(asked).toEqual([]);
    expect(felt).toEqual(['failed']);
  });

  test('holds the order against the threshold, and says what is left to pay', async () => {
    const { store } = counter();
    await store.open('759733467744');
    expect(store).toMatchObject({ asksAmount: true, afterwards: '', waitsFor: 'amount' });
    store.typeAmount('120.5');
    expect(store.afterwards).toBe('¥100.5');
    expect(store.lines.map(({ level, detail }) => `${level} ${detail}`)).toEqual(['ok 本单 120.5 元', 'ok ']);
    expect(store.waitsFor).toBe('');
    store.typeAmount('80');
    expect(store.lines[0]).toMatchObject({ level: 'warn', detail: '本单 80 元，还差 20 元' });
  });

  test('for an unknown code says so, with the code that was asked for', async () => {
    const { store } = counter({ checkCode: failing({ code: 'code-not-found', params: {} }) });
    await store.open('12345');
    expect(store).toMatchObject({
      phase: 'failed',
      problem: '券码不存在或不是本店的券，请核对\n券码 1234 5',
    });
  });
});

describe('a redemption', () => {
  test('ends with what was done, where and by whom', async () => {
    const { store, asked, felt, memory } = await deciding();
    await store.redeem();
    expect(store).toMatchObject({
      phase: 'done',
      title: '满100元减20元',
      usage: '5月1日 12:00 · 海岸城店 · 小李',
      terms: '本单 120 元',
    });
    expect(asked).toEqual([request]);
    expect(felt).toEqual(['succeeded']);
    expect(memory.open).toBeNull();
  });

  test('is asked for once, however often one taps', async () => {
    const { store, asked } = await deciding();
    await Promise.all([store.redeem(), store.redeem()]);
    expect(asked).toHaveLength(1);
  });

  test('whose answer is lost is asked for again under the same id, never under a new one', async () => {
    const answers = [lost, failing({ code: 'redemption-unconfirmed', params: {} }), async () => receipt];
    const { store, asked } = await deciding({ redeem: () => answers.shift()!() });
    await store.redeem();
    expect(asked).toEqual([request, request, request]);
    expect(store.phase).toBe('done');
  });

  test('that stays without an answer can be asked for later, even after the app was closed', async () => {
    const { store, asked, memory } = await deciding({ redeem: lost });
    await store.redeem();
    expect(store.phase).toBe('unconfirmed');
    expect(asked).toHaveLength(4);
    expect(memory.open).toEqual({ ...request, title: '满100元减20元' });

    const later = counter({}, memory.open);
    await later.store.resume();
    expect(later.asked).toEqual([request]);
    expect(later.store.phase).toBe('done');
    expect(later.memory.open).toBeNull();
  });

  test('that somebody else was faster with says when and by whom', async () => {
    const { store, felt, memory } = await deciding({
      redeem: failing({ code: 'already-redeemed', params: usage }),
    });
    await store.redeem();
    expect(store).toMatchObject({ phase: 'deciding', canRedeem: false });
    expect(store.lines).toMatchObject([
      { level: 'bad', title: '已使用', detail: '5月1日 12:00 · 海岸城店 · 小李' },
    ]);
    expect(felt).toEqual(['failed']);
    expect(memory.open).toBeNull();
  });

  test('that ends after staff have gone on does not touch the next sheet', async () => {
    let answer: (receipt: Receipt) => void = () => undefined;
    const slowly = new Promise<Receipt>((resolve) => {
      answer = resolve;
    });
    const { store, felt, memory } = await deciding({ redeem: () => slowly });
    const redeeming = store.redeem();
    store.close();
    await store.open('110201201245');
    answer(receipt);
    await redeeming;
    expect(store.phase).toBe('deciding');
    expect(felt).toEqual([]);
    expect(memory.open).toBeNull();
  });
});
