import { aWorld, dataOf, type World } from '../../test/fixtures/a-world';
import { getMe } from './get-me';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

describe('getMe', () => {
  test('knows the first owner without a row', async () => {
    expect(dataOf(await world.ask(getMe, {}, world.owner))).toEqual({
      staff: { name: '店主', store: '', role: 'owner' },
    });
  });

  test('knows staff by their openid', async () => {
    expect(dataOf(await world.ask(getMe, {}, await world.aMember('小王', '一店')))).toEqual({
      staff: { name: '小王', store: '一店', role: 'redeemer' },
    });
  });

  test('knows a customer as nobody in particular', async () => {
    expect(dataOf(await world.ask(getMe, {}, await world.aPerson()))).toEqual({ staff: null });
  });
});
