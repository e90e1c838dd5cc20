import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClaimTicket, Reply } from '#domain/api';
import { startCardPlatform } from '../../simulator/card-platform/index';
import { aCardJson } from '../fixtures/a-card-json';
import { aProcess, type RunningProcess } from '../fixtures/a-process';
import { freePort } from '../fixtures/free-port';
import { functionEnv } from '../fixtures/function-env';
import { type Person, type PlatformClient, platformClient } from '../fixtures/platform-client';

jest.setTimeout(120_000);

const KILLS = 10;
const CUSTOMERS = 4;
/** Real milliseconds at most between the first claim after a start and the next kill. */
const UNDER_LOAD = 800;
const REOPEN = 2_000;
const HOUR = 3_600;
const HOURS_OF_RETRIES = 24;

interface GrantRow {
  _id: string;
  state: string;
  couponId: string;
}

let world: Awaited<ReturnType<typeof aWorldToKill>>;

beforeAll(async () => {
  world = await aWorldToKill();
});

afterAll(() => world?.close());

test('a cloud that is killed at random under load loses no acknowledged claim, and agrees with WeChat in the end', async () => {
  const acknowledged: string[] = [];
  let claiming = true;
  const customers = await Promise.all(
    Array.from({ length: CUSTOMERS }, (_, i) => world.aCustomer(`customer-${i}`)),
  );
  const load = customers.map(async (customer) => {
    while (claiming) await world.claim(customer, acknowledged);
  });

  const reopened: number[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const before = acknowledged.length;
    while (acknowledged.length === before) await pause(5);
    await pause(Math.random() * UNDER_LOAD);
    reopened.push(await world.killAndReopen());
  }
  claiming = false;
  await Promise.all(load);
  await world.letTimePass();

  const grants = await world.rows<GrantRow>('grants');
  const coupons = await world.rows<{ _id: string; code: string }>('coupons');
  const codes = (await Promise.all(customers.map(world.codesOf))).flat().sort();
  expect(acknowledged.length).toBeGreaterThan(KILLS);
  expect(acknowledged.filter((id) => !grants.some(({ _id }) => _id === id))).toEqual([]);
  expect(coupons.map(({ code }) => code).sort()).toEqual(codes);
  expect(
    grants
      .filter(({ state }) => state === 'granted')
      .map(({ couponId }) => couponId)
      .sort(),
  ).toEqual(coupons.map(({ _id }) => _id).sort());
  expect(Math.max(...reopened)).toBeLessThan(REOPEN);
});

async function aWorldToKill() {
  const folder = mkdtempSync(join(tmpdir(), 'kaquan-kill-'));
  const port = await freePort();
  const cloudUrl = `http://127.0.0.1:${port}`;
  const platform = await startCardPlatform({ cloudUrl });
  const client = await platformClient(platform.url);
  const cardId = await client.createCard(
    aCardJson(platform.clock.seconds(), { base: { get_limit: 10_000, sku: { quantity: 100_000 } } }),
  );
  const start = () => aProcess('cloud-runtime', cloudEnvironment(folder, port, client));
  let cloud: RunningProcess = await start();
  await client.review(cardId, 'pass');

  return {
    aCustomer: (id: string) => client.person(id),
    codesOf: async (customer: Person) => (await client.pack(customer)).map(({ code }) => code),

    /** One claim as a phone makes it; whatever fails because the cloud is down is left as it is. */
    async claim(customer: Person, acknowledged: string[]): Promise<void> {
      try {
        const { grantId, cardExt } = await ask<ClaimTicket>(customer, 'startClaim', { cardId });
        acknowledged.push(grantId);
        const { cardList } = await client.addCard(customer, cardId, cardExt);
        await ask(customer, 'confirmClaim', { grantId, encryptedCode: cardList[0]!.code });
      } catch (error) {
        if (!(error instanceof CloudIsDown)) throw error;
        await pause(20);
      }
    },

    async killAndReopen(): Promise<number> {
      await cloud.kill();
      cloud = await start();
      return cloud.readyAfter;
    },

    /** A day in which WeChat repeats its events and our timers close what is open. */
    async letTimePass(): Promise<void> {
      for (let hour = 0; hour <= HOURS_OF_RETRIES; hour += 1) {
        await client.control('/clock', { advance: HOUR });
        if (await everyPushDelivered(client)) break;
      }
      await post(`${cloudUrl}/timers/timers/every-minute`, {});
    },

    async rows<Row>(collection: string): Promise<Row[]> {
      const answer = await fetch(`${cloudUrl}/database/${collection}?limit=100000`);
      return ((await answer.json()) as { documents: Row[] }).documents;
    },

    async close(): Promise<void> {
      await cloud.kill();
      await platform.close();
      rmSync(folder, { recursive: true });
    },
  };

  async function ask<Output>({ openId }: Person, useCase: string, input: object): Promise<Output> {
    const headers = { 'x-wx-openid': openId, 'x-wx-appid': client.account.miniPrograms[0]!.appid };
    const call = post<{ result?: Reply<Output>; errMsg?: string }>(
      `${cloudUrl}/invoke/consumer`,
      { useCase, input },
      headers,
    );
    const { result, errMsg } = await call.catch(() => {
      throw new CloudIsDown();
    });
    if (!result?.ok) throw new Error(`${useCase}: ${errMsg ?? JSON.stringify(result?.error)}`);
    return result.data;
  }
}

class CloudIsDown extends Error {}

const cloudEnvironment = (folder: string, port: number, { url, account }: PlatformClient) => ({
  PORT: String(port),
  DATA_DIR: join(folder, 'cloud'),
  FUNCTIONS_DIR: join(__dirname, '../../dist/cloudfunctions'),
  COLLECTIONS_FILE: join(__dirname, '../../server/database/collections.json'),
  CLOCK_URL: url,
  FUNCTION_ENV: JSON.stringify(functionEnv(url, account, 'o-nobody')),
});

async function everyPushDelivered({ control }: PlatformClient): Promise<boolean> {
  const pushes = await control<{ state: string }[]>('/pushes');
  return pushes.every(({ state }) => state === 'delivered');
}

async function post<Answer>(
  url: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const answer = await fetch(url, { method: 'POST', body: JSON.stringify(body), headers });
  return answer.json() as Promise<Answer>;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
