import { join } from 'node:path';
import type { Role } from '#domain/role';
import type { CardIdRequest } from '#server/wechat/wire/index';
import { startCardPlatform } from '../../simulator/card-platform/index';
import { startCloudRuntime } from '../../simulator/cloud-runtime/index';
import { startWorkbench } from '../../simulator/workbench/index';
import { aCardJson, type CardChanges } from '../fixtures/a-card-json';
import { freePort } from '../fixtures/free-port';
import { functionEnv } from '../fixtures/function-env';
import { type Person, type PlatformClient, platformClient } from '../fixtures/platform-client';
import { until } from '../fixtures/until';

const project = join(__dirname, '../..');
const dist = (name: string) => join(project, 'dist', name);

export type Shop = Awaited<ReturnType<typeof aShop>>;

/**
 * A whole world as `npm start` makes it, in this process: platform, cloud with the built functions, workbench
 * with the built phone. The people are the platform's own: chen and lin are customers, min is the owner.
 */
export async function aShop() {
  const cloudPort = await freePort();
  const platform = await startCardPlatform({ cloudUrl: `http://127.0.0.1:${cloudPort}` });
  const client = await platformClient(platform.url);
  const { account } = client;
  const runtime = await startCloudRuntime({
    port: cloudPort,
    functionsDir: dist('cloudfunctions'),
    collectionsFile: join(project, 'server/database/collections.json'),
    clockUrl: platform.url,
    functionEnv: functionEnv(platform.url, account, await openIdOf(client, 'min')),
  });
  const workbench = await startWorkbench({
    platformUrl: platform.url,
    cloudUrl: runtime.url,
    phoneDir: dist('phone'),
    pageDir: dist('workbench'),
  });

  return {
    client,
    platform,
    runtime,
    url: workbench.url,
    /** Creates the card of seed 000 with a QR code; it stays under review. */
    createCard: (changes?: CardChanges) => client.createCard(aCardJson(platform.clock.seconds(), changes)),
    /** Resolves once our server has heard of it: a hall that is opened before shows nothing. */
    async approve(cardId: CardIdRequest['card_id']): Promise<void> {
      await client.review(cardId, 'pass');
      await until('the push of the review was applied', async () => {
        const { documents: cards } = await documents<CardRow>(runtime.url, 'cards');
        return cards.some(({ _id, status }) => _id === cardId && status === 'approved');
      });
    },
    /** What the platform holds for the user: real codes and states. */
    pack: async (user: string) =>
      (await (await fetch(`${platform.url}/simulator/users/${user}/cards`)).json()) as PackedCard[],
    /** The ledger rows of all claims. */
    grants: async () => (await documents<{ state: string }>(runtime.url, 'grants')).documents,
    /** Somebody else's way to the card: the merchant's QR code, scanned and confirmed in WeChat. */
    claimByPoster: (userId: string, cardId: string) => client.scanPoster({ userId } as Person, cardId),
    /** Makes somebody staff, by an invitation of the owner's. */
    async hire(userId: string, joining: { name: string; store: string; role: Role }): Promise<void> {
      const invoke = async (name: string, useCase: string, input: object, by: string) => {
        const headers = {
          'x-wx-openid': await openIdOf(client, by),
          'x-wx-appid': account.miniPrograms[0]!.appid,
        };
        const body = JSON.stringify({ useCase, input });
        const answer = await fetch(`${runtime.url}/invoke/${name}`, { method: 'POST', headers, body });
        return ((await answer.json()) as { result: { data: { token: string } } }).result.data;
      };
      const { token } = await invoke('merchant', 'inviteStaff', joining, 'min');
      await invoke('consumer', 'acceptInvitation', { token }, userId);
    },
    losePush: (event: string) => client.fault({ kind: 'lose', event, times: 1 }),
    /** Every wx_card ticket that was given out dies, as when its secret leaks. */
    withdrawTickets: () => client.control('/tickets/rotate', { appid: account.appid, type: 'wx_card' }),
    pushes: () => client.control<{ event: { Event: string }; state: string }[]>('/pushes'),
    async close(): Promise<void> {
      await Promise.all([workbench.close(), runtime.close(), platform.close()]);
    },
  };
}

interface CardRow {
  _id: string;
  status: string;
}

async function documents<Row>(url: string, collection: string): Promise<{ documents: Row[] }> {
  return (await fetch(`${url}/database/${collection}`)).json() as Promise<{ documents: Row[] }>;
}

export interface PackedCard {
  cardId: string;
  code: string;
  state: string;
}

/** In the mini-program. */
async function openIdOf({ control, account }: PlatformClient, userId: string): Promise<string> {
  const users = await control<{ id: string; openids: Record<string, string> }[]>('/users');
  return users.find(({ id }) => id === userId)!.openids[account.miniPrograms[0]!.appid]!;
}
