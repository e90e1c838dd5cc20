import { aShop, type Shop } from '../../fixtures/a-shop';
import { builtUseCases } from './built-use-cases';
import { callers, type Row, rows } from './expected';
import { inputs } from './inputs';
import { inShort, invoke } from './invoke';
import { aScene, type Scene } from './scene';

let shop: Shop;
let cards: Scene['cards'];

beforeAll(async () => {
  shop = await aShop();
  await shop.stopClock();
  cards = {
    plain: await shop.aCard({ base: { get_limit: 50, sku: { quantity: 10_000 } } }),
    ownCodes: await shop.aCard({ base: { use_custom_code: true } }),
  };
}, 60_000);
afterAll(() => shop.close());

test('the table has every use case that the built functions dispatch, and no other', () => {
  const built = Object.entries(builtUseCases()).flatMap(([name, useCases]) =>
    (useCases ?? []).map((useCase) => `${name}.${useCase}`),
  );
  expect(built.length).toBeGreaterThan(0);
  expect([...new Set(rows.map(({ useCase }) => useCase))].sort()).toEqual(built.sort());
});

test.each(rows)('$name answers each caller as the table says', async (row) => {
  const answers = await Promise.all(callers.map(async (caller) => [caller, await answerTo(caller, row)]));
  expect(Object.fromEntries(answers)).toEqual(row.expected);
});

async function answerTo(caller: (typeof callers)[number], { name, useCase }: Row): Promise<string> {
  const scene = await aScene(shop, caller, cards);
  const [functionName = '', asked = ''] = useCase.split('.');
  const call = { useCase: asked, input: await inputs[name]!(scene) };
  const event = caller === 'forged' ? { ...asOwner(), ...call } : call;
  return inShort(await invoke(shop, functionName, event, scene.phone));
}

/** Every place where an event could try to say who calls. */
function asOwner(): object {
  const { openId } = shop.owner;
  const member = { openId, name: '店主', store: '', role: 'owner', wrongCodes: null };
  const caller = { openId, unionId: '' };
  return {
    ...{ caller, member, openId, OPENID: openId, callers: 'everyone', firstOwner: openId },
    userInfo: { openId, appId: shop.client.account.miniPrograms[0]!.appid },
    headers: { 'x-wx-openid': openId },
    requestContext: caller,
    context: { caller, member },
  };
}
