import type { ClaimTicket, DecisionSheet, Reply } from '#domain/api';
import type { CardId, CouponCode } from '#domain/brand';
import { aCardJson } from '../../test/fixtures/a-card-json';
import { anEncryptedPush, anEvent, xmlOf } from '../../test/fixtures/a-push';
import { accountOf, aWorld, dataOf, type World } from '../../test/fixtures/a-world';
import type { Account } from '../../test/fixtures/platform-client';
import type { Config } from '../config';
import type { CallContext } from '../context';
import { couponIdOf } from '../ledger/coupon-id';
import { createLog } from '../log/log';
import { receivePush } from '../push/receive-push';
import { createServices } from '../services';
import { dispatch, type UseCaseTable } from '../use-case';
import { checkCode } from '../use-cases/check-code';
import { redeem } from '../use-cases/redeem';
import { startClaim } from '../use-cases/start-claim';
import { syncCards } from '../use-cases/sync-cards';
import type { Wechat } from './wechat';

let world: World;
let second: Account;

beforeAll(async () => {
  world = await aWorld();
  second = await anAccount('wx00000000000000a2');
});
afterAll(() => world.close());

/** One more account, with all that the first may do. */
async function anAccount(appid: string): Promise<Account> {
  const [{ permissions, miniPrograms }] =
    await world.client.control<[Account & { permissions: string[] }]>('/accounts');
  return world.client.control('/accounts', { appid, name: appid, permissions, miniPrograms });
}

/** The shop with two Official Accounts, asked by `person`. */
function twoAccounts(openId = world.owner.openId): CallContext {
  const config = { ...world.config, accounts: [world.config.accounts[0], accountOf(second)] as const };
  const caller = { openId, unionId: '' } as CallContext['caller'];
  const services = createServices(config, world.database(), world.now);
  return {
    ...services,
    now: world.now(),
    traceId: 'trace-2',
    log: createLog('trace-2', services.redaction),
    caller,
  };
}

async function ask<Output>(context: CallContext, useCase: UseCaseTable[string], input: object) {
  const reply = await dispatch({ useCase }, { useCase: 'useCase', input }, context);
  return dataOf(reply as Reply<Output>);
}

async function aCardOfTheSecond(): Promise<CardId> {
  const cardId = (await world.client.createCard(aCardJson(world.now()), second)) as CardId;
  await world.client.review(cardId, 'pass');
  return cardId;
}

describe('a second Official Account', () => {
  test('signs, looks up and redeems its own cards', async () => {
    const context = twoAccounts();
    const cardId = await aCardOfTheSecond();
    const { cardExt } = await ask<ClaimTicket>(context, startClaim, { cardId });
    const person = await world.aPerson();
    expect((await world.client.addCard(person, cardId, cardExt)).cardList).toMatchObject([
      { isSuccess: true },
    ]);
    const [coupon] = await world.client.pack(person);
    const sheet = await ask<DecisionSheet>(context, checkCode, { code: coupon!.code });
    expect(sheet).toMatchObject({ cardId, code: coupon!.code });
    await ask(context, redeem, { requestId: sheet.requestId, cardId, code: coupon!.code, amount: 5100 });
    expect(await world.client.pack(person)).toMatchObject([{ state: 'CONSUMED' }]);
  });

  test('has its cards in the hall beside those of the first', async () => {
    const context = twoAccounts();
    const cardIds = [await aCardOfTheSecond(), await world.aCard()];
    await syncCards(context);
    const cards = await context.cards.findAll(cardIds);
    const [first] = world.config.accounts;
    expect(cardIds.map((id) => cards.get(id)?.account)).toEqual([second.appid, first.appId]);
  });

  test('pushes to an address that ends with its appid, and to no other', async () => {
    const context = twoAccounts();
    const code = '018255396048' as CouponCode;
    const cardId = await aCardOfTheSecond();
    const event = xmlOf(anEvent('user_get_card', { CardId: cardId, UserCardCode: code }));
    const push = anEncryptedPush(event, { accounts: [accountOf(second)] }, world.now());
    expect((await receivePush(push, context)).statusCode).toBe(403);
    expect((await receivePush({ ...push, path: `/${second.appid}` }, context)).statusCode).toBe(200);
    expect(await context.coupons.find(couponIdOf(cardId, code))).toMatchObject({ cardId, code });
  });
});

/** A cold instance for an account that nobody has asked for a token yet. */
async function freshAccount(appid: string, tokenSource: Config['tokenSource'] = 'stable_token') {
  const account = accountOf(await anAccount(appid));
  const config = { ...world.config, accounts: [account] as const, tokenSource };
  return () => createServices(config, world.database(), world.now).accounts.main;
}

describe('a fresh account', () => {
  test('fetches one token and one ticket for a thousand cold calls over twenty instances', async () => {
    const instance = await freshAccount('wx00000000000000a3');
    const instances = Array.from({ length: 20 }, instance);
    const ticket = { cardId: 'p1' as CardId, at: world.now(), outerStr: '' };
    const fifty = (wechat: Wechat) => Array.from({ length: 50 }, () => wechat.signer.cardExt(ticket));
    const calls = await world.client.callsDuring(() => Promise.all(instances.flatMap(fifty)));
    expect(calls).toEqual(['/cgi-bin/stable_token', '/cgi-bin/ticket/getticket']);
  });

  test('takes its token from the plain endpoint where that is the choice', async () => {
    const instance = await freshAccount('wx00000000000000a4', 'token');
    const calls = await world.client.callsDuring(() => instance().cards.allIds());
    expect(calls).toEqual(['/cgi-bin/token', '/card/batchget']);
  });
});
