import { aShop, type Shop } from '../../fixtures/a-shop';
import { digestOf } from '../../fixtures/digest-of';
import { rows } from './expected';
import { inputs } from './inputs';
import { inShort, invoke } from './invoke';
import { noCalls, nonsense, words } from './nonsense';
import { aScene, type Scene } from './scene';

let shop: Shop;
let cards: Scene['cards'];

/** No push comes and no timer runs: they would change rows while a test looks at them. */
beforeAll(async () => {
  shop = await aShop();
  await shop.stopClock();
  await shop.client.fault({ kind: 'lose', times: 1_000_000 });
  cards = {
    plain: await shop.aCard({ base: { get_limit: 50, sku: { quantity: 10_000 } } }),
    ownCodes: await shop.aCard({ base: { use_custom_code: true } }),
  };
}, 60_000);
afterAll(() => shop.close());

/** Members that the good inputs of the table leave out. */
const optional: Record<string, object> = {
  'consumer.listMyCoupons': { after: '1.a' },
  'staff.listRedemptions': { after: '1.a' },
  'merchant.listAudit': { after: '1.a' },
  'merchant.listEvents': { after: '1.a' },
  'merchant.changeStaff': { name: '小王', store: '一店', role: 'redeemer', active: true },
};

type Good = Record<string, unknown>;

/** As somebody who may: a refusal then is the input's. */
async function aCall(name: string, useCase: string) {
  const [functionName = '', asked = ''] = useCase.split('.');
  const scene = await aScene(shop, functionName === 'consumer' ? 'consumer' : 'owner', cards);
  const good = (await inputs[name]!(scene)) as Good;
  const send = (inputJson: string) =>
    invoke(shop, functionName, `{"useCase":"${asked}","input":${inputJson}}`, scene.phone);
  return {
    good,
    needed: Object.keys(good).filter((member) => !(member in (optional[useCase] ?? {}))),
    full: { ...optional[useCase], ...good } as Good,
    send,
  };
}

/** The input with one member as this text of JSON. */
function withMember(input: Good, member: string, json: string): string {
  return JSON.stringify({ ...input, [member]: '@@' }).replace('"@@"', () => json);
}

/** A boolean for a boolean is no nonsense, nor is a list of texts for another. */
function fits(good: unknown, json: string): boolean {
  if (Array.isArray(good)) return ['["a"]', '[]'].includes(json);
  return typeof good === 'boolean' && typeof JSON.parse(json) === 'boolean';
}

async function unchanged(act: () => Promise<void>): Promise<void> {
  const before = await digestOf(shop.runtime.url);
  await act();
  expect(await digestOf(shop.runtime.url)).toEqual(before);
}

const taking = rows.filter(({ name }) => name === 'consumer.getMyCoupon/link' || !name.includes('/'));

describe.each(taking)('$name', ({ name, useCase }) => {
  test('refuses nonsense for each member, and a missing one, and changes nothing', async () => {
    const { full, needed, send } = await aCall(name, useCase);
    await unchanged(async () => {
      for (const member of Object.keys(full)) {
        for (const [what, json] of Object.entries(nonsense)) {
          if (fits(full[member], json)) continue;
          const answer = inShort(await send(withMember(full, member, json)));
          expect([member, what, answer]).toEqual([member, what, 'invalid-input']);
        }
      }
      for (const member of needed) {
        const { [member]: missing, ...rest } = full;
        const answer = inShort(await send(JSON.stringify(rest)));
        expect([member, 'missing', answer]).toEqual([member, 'missing', 'invalid-input']);
      }
    });
  });

  test('refuses an input that is none', async () => {
    const { needed, send } = await aCall(name, useCase);
    if (needed.length === 0) return;
    await unchanged(async () => {
      for (const json of ['null', '7', '"text"', '[]', '{"$gt":""}', '{"__proto__":{"cardId":"x"}}']) {
        expect([json, inShort(await send(json))]).toEqual([json, 'invalid-input']);
      }
    });
  });
});

/** A redemption is written down before WeChat is asked, hence its code is looked at below. */
const ids = [
  'cardId',
  'grantId',
  'couponId',
  'encryptedCode',
  'token',
  'openId',
  'eventId',
  'requestId',
  'after',
  'group',
  'state',
];
const withIds = taking.filter(
  ({ name }) => !['merchant.deletePersonData', 'merchant.exportPersonData'].includes(name),
);

test.each(withIds)(
  '$name finds nothing under words that mean something elsewhere',
  async ({ name, useCase }) => {
    const { full, send } = await aCall(name, useCase);
    const members = Object.keys(full).filter((member) => ids.includes(member));
    await unchanged(async () => {
      for (const member of members) {
        for (const word of words) {
          if (member === 'requestId' && /^[\w-]+$/.test(word)) continue;
          const answer = inShort(await send(withMember(full, member, JSON.stringify(word))));
          expect([member, word, answer]).not.toEqual([member, word, 'ok']);
          expect([member, word, answer]).not.toEqual([member, word, 'unexpected']);
        }
      }
    });
  },
);

test('a redemption of a code that nobody has is written down as not done, and nothing else', async () => {
  const { full, send } = await aCall('staff.redeem', 'staff.redeem');
  const before = await digestOf(shop.runtime.url);
  for (const [n, word] of words.entries()) {
    const input = { ...full, requestId: `word-${n}`, code: word };
    expect(inShort(await send(JSON.stringify(input)))).toBe('code-not-found');
    const row = await shop.repositories.redemptions.find(input.requestId as never);
    expect(row).toMatchObject({ state: 'not-done', refusal: { code: 'code-not-found' } });
  }
  const { redemptions, ...rest } = await digestOf(shop.runtime.url);
  expect({ ...rest, redemptions: before.redemptions }).toEqual(before);
});

test.each(['consumer', 'staff', 'merchant'])('%s runs nothing for an event that is no call', async (name) => {
  await unchanged(async () => {
    for (const event of noCalls) {
      const answer = await invoke(shop, name, event, { openId: shop.owner.openId });
      expect([event, answer]).toEqual([
        event,
        { ok: false, error: { code: 'invalid-input', params: { field: 'useCase' } } },
      ]);
    }
  });
});

test('members that an input does not have reach no row', async () => {
  const { good, send } = await aCall('merchant.changeStaff', 'merchant.changeStaff');
  const more = {
    ...good,
    _id: 'x',
    wrongCodes: { count: -99 },
    admin: true,
    'role.$gt': '',
    $set: { role: 'owner' },
  };
  expect(inShort(await send(JSON.stringify(more)))).toBe('ok');
  expect(await shop.repositories.staff.find(good.openId as never)).toEqual({
    _id: good.openId,
    name: '小李',
    store: '一店',
    role: 'redeemer',
    active: false,
  });
});

test('limits are whole, positive and not too big', async () => {
  const { good, send } = await aCall('merchant.setClaimLimits', 'merchant.setClaimLimits');
  await unchanged(async () => {
    for (const json of ['-1', '0', '1.5', '1e99', '"5"', '[5]', '{"$gt":0}', 'true']) {
      const limits = withMember(good.limits as Good, 'total', json);
      expect([json, inShort(await send(withMember(good, 'limits', limits)))]).toEqual([
        json,
        'invalid-input',
      ]);
    }
  });
});

test('codes are taken all or none', async () => {
  const { good, send } = await aCall('merchant.importCodes', 'merchant.importCodes');
  const many = JSON.stringify(Array.from({ length: 501 }, (_, n) => `c${n}`));
  await unchanged(async () => {
    for (const json of [
      many,
      '["1",{"$gt":""}]',
      '["1",2]',
      '["1",""]',
      '["1",["2"]]',
      `["${'9'.repeat(41)}"]`,
    ]) {
      expect(inShort(await send(withMember(good, 'codes', json)))).toBe('invalid-input');
    }
  });
});
