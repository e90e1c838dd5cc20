import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { type RunningCardPlatform, startCardPlatform } from '../../card-platform/index';
import { startCloudRuntime } from '../../cloud-runtime/index';
import { buildPhone } from '../builder/build-phone';
import { projectRoot } from '../builder/project-root';
import { type PhoneRoutes, phoneRoutes } from '../server/phone-routes';

/** Phones that run the fixture app on a real platform and a real cloud of their own. */
export interface PhoneWorld {
  /** A user's phone, without a slash at its end. */
  phoneUrl(userId: string): string;
  platform: RunningCardPlatform;
  phones: PhoneRoutes;
  /** Creates an approved card and answers its id; `base` changes its base_info. */
  createCard(base?: object): Promise<string>;
  /** The picture of a QR code with which the card can be claimed. */
  cardQrCode(cardId: string): Promise<Buffer>;
  post(path: string, body: object): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

const FIXTURE = 'simulator/phone/fixture';
const MONTH = 30 * 24 * 3600;

export async function startPhoneWorld(): Promise<PhoneWorld> {
  const fixture = join(projectRoot(), FIXTURE);
  const distDir = join(await mkdtemp(join(tmpdir(), 'phone-')), 'dist');
  const { problems } = await buildPhone({ source: fixture, outDir: distDir });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const platform = await startCardPlatform();
  const account = platform.platform.store.accounts.all()[0]!;
  const cloud = await startCloudRuntime({
    functionsDir: join(fixture, 'functions'),
    clockUrl: platform.url,
    functionEnv: {
      WECHAT_API_URL: platform.url,
      WECHAT_APP_ID: account.appid,
      WECHAT_APP_SECRET: account.secret,
    },
  });
  const phones = phoneRoutes({ distDir, platformUrl: platform.url, cloudUrl: cloud.url });
  const server = createAdaptorServer({ fetch: phones.fetch }) as Server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const post = poster(platform.url);
  return {
    phoneUrl: (userId) => `http://127.0.0.1:${port}/phone/${userId}`,
    platform,
    phones,
    post,
    createCard: (base) => createCard(post, account, base),
    cardQrCode: async (cardId) => {
      const token = await tokenOf(post, account);
      const action = { action_name: 'QR_CARD', action_info: { card: { card_id: cardId } } };
      const { ticket } = await post(`/card/qrcode/create?access_token=${token}`, action);
      const shown = await fetch(
        `${platform.url}/cgi-bin/showqrcode?ticket=${encodeURIComponent(String(ticket))}`,
      );
      return Buffer.from(await shown.arrayBuffer());
    },
    async close() {
      phones.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await cloud.close();
      await platform.close();
      await rm(join(distDir, '..'), { recursive: true, force: true });
    },
  };
}

type Post = PhoneWorld['post'];

function poster(url: string): Post {
  return async (path, body) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await response.json()) as Record<string, unknown>;
  };
}

interface Credentials {
  appid: string;
  secret: string;
}

async function tokenOf(post: Post, { appid, secret }: Credentials): Promise<string> {
  const answer = await post('/cgi-bin/stable_token', { grant_type: 'client_credential', appid, secret });
  return String(answer.access_token);
}

async function createCard(post: Post, account: Credentials, base: object = {}): Promise<string> {
  const token = await tokenOf(post, account);
  const answer = await post(`/card/create?access_token=${token}`, { card: giftCard(base) });
  if (typeof answer.card_id !== 'string') throw new Error(JSON.stringify(answer));
  await post(`/simulator/cards/${answer.card_id}/review`, { result: 'pass' });
  return answer.card_id;
}

function giftCard(base: object) {
  const now = Math.floor(Date.now() / 1000);
  const base_info = {
    logo_url: 'http://mmbiz.qpic.cn/mmbiz/logo/0',
    brand_name: '样例餐厅',
    code_type: 'CODE_TYPE_QRCODE',
    title: '酸梅汤一杯',
    color: 'Color010',
    notice: '请出示给店员',
    description: '不与其他优惠同享',
    sku: { quantity: 10 },
    date_info: { type: 'DATE_TYPE_FIX_TIME_RANGE', begin_timestamp: now - 60, end_timestamp: now + MONTH },
    get_limit: 2,
    ...base,
  };
  return { card_type: 'GIFT', gift: { base_info, gift: '酸梅汤一杯' } };
}
