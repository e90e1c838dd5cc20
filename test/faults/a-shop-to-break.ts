import { startCardPlatform } from '../../simulator/card-platform/index';
import { freePort } from '../fixtures/free-port';
import { functionEnv } from '../fixtures/function-env';
import { type Person, platformClient } from '../fixtures/platform-client';
import { aBreakableCloud } from './a-breakable-cloud';
import { functionCalls } from './function-calls';
import { History } from './history';
import type { FaultRunOptions } from './options';
import { phoneActs } from './phone-acts';
import { offeredCards, type ShopCard } from './shop-cards';

const STAFF = 5;

export type ShopToBreak = Awaited<ReturnType<typeof aShopToBreak>>;

/**
 * A shop before anything goes wrong: the platform in this process, whose store is the truth in the end; the
 * cloud in a process of its own; cards of each kind, customers who are each other's friends, staff.
 */
export async function aShopToBreak(options: FaultRunOptions) {
  const port = await freePort();
  const platform = await startCardPlatform({ cloudUrl: `http://127.0.0.1:${port}` });
  const client = await platformClient(platform.url);
  const owner = await client.person('owner');
  const env = functionEnv(platform.url, client.account, owner.openId);
  const cloud = await aBreakableCloud({ port, clockUrl: platform.url, functionEnv: env });
  const history = new History();
  const ask = functionCalls(cloud, history, client.account.miniPrograms[0]!.appid);
  const size = Math.min(options.operations, options.seconds * 100);

  const customers = await people(Math.max(20, Math.ceil(size / 150)), 'customer', client.person);
  const staff = await people(STAFF, 'staff', client.person);
  for (const [i, member] of staff.entries()) await join(member, `店员${i}`);
  await client.control('/till/redeemers', { user: staff[0]!.userId });

  async function join(member: Person, name: string): Promise<void> {
    const invited = await ask('merchant', 'inviteStaff', { name, store: '一店', role: 'redeemer' }, owner);
    if (!invited?.ok) throw new Error(`no invitation: ${JSON.stringify(invited)}`);
    const joined = await ask('consumer', 'acceptInvitation', { token: invited.data.token }, member);
    if (!joined?.ok) throw new Error(`not joined: ${JSON.stringify(joined)}`);
  }

  const cards: ShopCard[] = await offeredCards({ client, ask, owner, size });
  return {
    platform,
    client,
    cloud,
    history,
    ask,
    owner,
    staff,
    customers,
    cards,
    phone: phoneActs(client, history),

    async close(): Promise<void> {
      await Promise.all([platform.close(), cloud.close()]);
    },
  };
}

function people(count: number, name: string, person: (id: string) => Promise<Person>): Promise<Person[]> {
  return Promise.all(Array.from({ length: count }, (_, i) => person(`${name}-${i}`)));
}
