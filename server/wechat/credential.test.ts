import type { AppId } from '#domain/brand';
import { aWorld, type World } from '../../test/fixtures/a-world';
import { checkTicket } from '../use-cases/check-ticket';
import { createCredential } from './credential';
import type { FreshCredential } from './credential-api';

let world: World;
let serial = 0;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

/** Several cold instances that share one credential; `fetched` counts the values that were made. */
function someInstances(
  count: number,
  fetch = async (): Promise<string> => `value-${++serial}`,
  expiresIn = 7200,
) {
  const id = `credential-${++serial}`;
  const fetched: FreshCredential[] = [];
  const make = async () => {
    const value = { value: await fetch(), expiresIn };
    fetched.push(value);
    return value;
  };
  const { now } = world;
  const rows = world.services.credentials;
  const instances = Array.from({ length: count }, () => createCredential({ id, rows, now, fetch: make }));
  return { instances, fetched };
}

const slowly = async () => {
  await new Promise((resolve) => setTimeout(resolve, 150));
  return `value-${++serial}`;
};

describe('a credential', () => {
  test('is fetched once for a hundred cold calls over twenty instances', async () => {
    const { instances, fetched } = someInstances(20, slowly);
    const calls = instances.flatMap((instance) => Array.from({ length: 5 }, () => instance.current()));
    expect(new Set(await Promise.all(calls)).size).toBe(1);
    expect(fetched).toHaveLength(1);
  });

  test('is renewed five minutes before its end', async () => {
    const { instances, fetched } = someInstances(1);
    await instances[0]!.current();
    await world.advance(6899);
    await instances[0]!.current();
    expect(fetched).toHaveLength(1);
    await world.advance(2);
    expect(await instances[0]!.current()).toBe(fetched[1]!.value);
  });

  test('goes on being used while somebody else renews it', async () => {
    const { instances, fetched } = someInstances(2, slowly);
    const before = await instances[0]!.current();
    await instances[1]!.current();
    await world.advance(6901);
    const renewing = instances[0]!.current();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await instances[1]!.current()).toBe(before);
    expect(await renewing).toBe(fetched[1]!.value);
  });

  test('is not asked for at every call near the end, where WeChat repeats it', async () => {
    const { instances, fetched } = someInstances(1, async () => 'the same', 100);
    for (let i = 0; i < 10; i += 1) expect(await instances[0]!.current()).toBe('the same');
    expect(fetched).toHaveLength(1);
  });

  test('that was refused is renewed by one, and taken over by the others', async () => {
    const { instances, fetched } = someInstances(3, slowly);
    const old = await instances[0]!.current();
    await Promise.all(instances.map((instance) => instance.current()));
    const renewed = await Promise.all(instances.map((instance) => instance.renew(old)));
    expect(new Set(renewed)).toEqual(new Set([fetched[1]!.value]));
    expect(fetched).toHaveLength(2);
    expect(await instances[0]!.renew(old)).toBe(renewed[0]);
  });

  test('that another instance has renewed is taken over within a minute', async () => {
    const { instances, fetched } = someInstances(2);
    await Promise.all(instances.map((instance) => instance.current()));
    await instances[0]!.check();
    await world.advance(60);
    expect(await instances[1]!.current()).toBe(fetched[1]!.value);
  });

  test('that was refused is not answered by a look-up that began before', async () => {
    const { instances, fetched } = someInstances(1);
    const [instance] = instances;
    const old = await instance!.current();
    await world.advance(60);
    const [before, renewed] = await Promise.all([instance!.current(), instance!.renew(old)]);
    expect([before, renewed]).toEqual([old, fetched[1]!.value]);
  });

  test('whose fetch failed can be fetched by the next', async () => {
    let fails = true;
    const { instances } = someInstances(2, async () => {
      if (fails) throw new Error('no answer');
      return 'a value';
    });
    await expect(instances[0]!.current()).rejects.toThrow('no answer');
    fails = false;
    expect(await instances[1]!.current()).toBe('a value');
  });
});

describe('the Official Account’s credentials', () => {
  test('are one token and one ticket for many cold instances at once', async () => {
    const cardId = await world.aCard();
    const instances = Array.from({ length: 20 }, world.instance);
    const ticket = { cardId, at: world.now(), outerStr: '' };
    const calls = await world.client.callsDuring(() =>
      Promise.all(instances.map(({ accounts }) => accounts.main.signer.cardExt(ticket))),
    );
    expect(calls.sort()).toEqual(['/cgi-bin/stable_token', '/cgi-bin/ticket/getticket']);
  });

  test('survive a token that WeChat refuses', async () => {
    const cardId = await world.aCard();
    const wechat = world.instance().accounts.main;
    await wechat.cards.get(cardId);
    await world.client.fault({ path: '/card/get', kind: 'invalid-token' });
    expect(await wechat.cards.get(cardId)).toMatchObject({ id: cardId });
  });

  test('a ticket that WeChat has withdrawn is replaced by the timer, everywhere within a minute', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    const { appid } = world.client.account;
    const wechat = world.instance().accounts.main;
    const claim = async () => {
      const cardExt = await wechat.signer.cardExt({ cardId, at: world.now(), outerStr: '' });
      return world.client.addCard(customer, cardId, cardExt);
    };
    expect((await claim()).errMsg).toBe('addCard:ok');
    await world.client.control('/tickets/rotate', { appid, type: 'wx_card' });
    expect((await claim()).page).toMatchObject([{ text: '签名错误' }]);

    await checkTicket(world.context());
    await world.advance(60);
    expect((await claim()).errMsg).toBe('addCard:ok');
  });

  test('a ticket that is still good stays the same when it is checked', async () => {
    const id = `${world.client.account.appid}.wx_card`;
    const before = await world.services.credentials.find(id);
    await world.advance(600);
    await checkTicket(world.context());
    const after = (await world.services.credentials.find(id))!;
    expect(after).toMatchObject({ value: before?.value, expiresAt: before?.expiresAt, leaseUntil: 0 });
  });

  test('with a wrong secret say so without telling it', async () => {
    const { createServices } = await import('../services');
    const account = { ...world.config.accounts[0], appId: 'wx00000000000000ff' as AppId };
    const config = { ...world.config, accounts: [{ ...account, appSecret: 'a-wrong-secret' }] as const };
    const wechat = createServices(config, world.database(), world.now).accounts.main;
    const error = await wechat.cards.allIds().catch((reason: unknown) => reason);
    expect((error as Error).message).toMatch(/stable_token answered 40(013|125)/);
    expect(JSON.stringify(error) + (error as Error).stack).not.toContain('a-wrong-secret');
  });
});
