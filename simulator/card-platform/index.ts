import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { WorldClock } from '../clock';
import type { Journal } from '../journal/journal';
import { memoryJournal } from '../journal/memory-journal';
import { openJournal } from '../journal/open-journal';
import { createApp } from './http/app';
import { CardPlatform } from './platform';
import { PushEngine } from './pushes/push-engine';
import { Store } from './state/store';
import { World } from './world';

export interface CardPlatformOptions {
  /** 0 takes any free one. */
  port?: number;
  /** Where the state lives; without it the state ends with the process. */
  dataDir?: string;
  /** The local cloud runtime, which gets events and follows the clock. */
  cloudUrl?: string;
}

export interface RunningCardPlatform {
  /** `http://127.0.0.1:port`, what api.weixin.qq.com is to a client. */
  url: string;
  platform: CardPlatform;
  clock: WorldClock;
  /** Stops listening; everything that was answered is on disk when it resolves. */
  close(): Promise<void>;
}

/** How long calls that are under way may still take when the platform closes. Real milliseconds. */
const FINISHING = 1000;
const HOST = '127.0.0.1';
/** Clients keep their connections; closing one just as it is used again would lose a call. Milliseconds. */
const KEEP_ALIVE = 60_000;

/** Starts a card platform of our own on this machine; rejects when the port is in use. */
export async function startCardPlatform(options: CardPlatformOptions = {}): Promise<RunningCardPlatform> {
  const { port = 0, dataDir, cloudUrl } = options;
  const journal = dataDir === undefined ? memoryJournal() : await openJournal(dataDir);
  const { platform, world } = await restoreFrom(journal, cloudUrl?.replace(/\/$/, ''));
  const server = createAdaptorServer({ fetch: createApp(world).fetch }) as Server;
  server.keepAliveTimeout = KEEP_ALIVE;
  const close = () => shutDown(server, world);
  try {
    await listen(server, port);
  } catch (error) {
    await close();
    throw error;
  }
  const url = `http://${HOST}:${(server.address() as AddressInfo).port}`;
  return { url, platform, clock: platform.clock, close };
}

/** A folder that cannot be read is left as it is, free for the next try. */
async function restoreFrom(journal: Journal, cloudUrl: string | undefined) {
  try {
    return await restore(journal, cloudUrl);
  } catch (error) {
    await journal.close();
    throw error;
  }
}

async function restore(journal: Journal, cloudUrl: string | undefined) {
  const store = new Store(journal);
  const clock = new WorldClock();
  const saved = store.singles.get('clock');
  if (saved?.id === 'clock') await clock.follow(saved.value);
  const pushes = new PushEngine({
    clock,
    store: {
      all: () => store.pushes.all(),
      put: (row) => {
        store.pushes.put(row);
        return store.commit();
      },
      remove: (id) => store.pushes.remove(id),
    },
  });
  const platform = new CardPlatform({ store, clock, pushes, ...(cloudUrl && { cloudUrl }) });
  await store.commit();
  return { platform, world: new World(platform) };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => resolve());
  });
}

async function shutDown(server: Server, world: World): Promise<void> {
  const { pushes, quotas, store } = world.platform;
  world.close();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const cutting = setTimeout(() => server.closeAllConnections(), FINISHING);
  await closed;
  clearTimeout(cutting);
  await pushes.close();
  quotas.write();
  await store.close();
}
