import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { fail } from '#domain/errors';
import { type UnixSeconds, unixSeconds } from '#domain/time';
import type { CredentialRepository, CredentialRow } from '../database/credential-repository';
import type { FreshCredential } from './credential-api';

/** Seconds before its end at which a value is renewed: WeChat then still takes the old one (reference §1.1). */
const EARLY = 300;
/** A ticket comes back unchanged until its very end: seconds before such a one is asked for again. */
const ASK_AGAIN = 30;
/** Seconds that one instance has for the fetch before another may try. */
const LEASE = 10;
/** Milliseconds between two looks at what the fetching instance has saved. */
const LOOK_AGAIN = 100;
const LOOKS = 60;

export interface Credential {
  current(): Promise<string>;
  /** Another value than the refused one: what somebody else has fetched meanwhile, or a new one. */
  renew(refused: string): Promise<string>;
}

export interface CredentialOptions {
  /** The appid and what it is; rows of several accounts lie side by side. */
  id: string;
  rows: CredentialRepository;
  now: () => UnixSeconds;
  fetch: (refused?: string) => Promise<FreshCredential>;
}

/**
 * A token or ticket that every instance shares through the database: one fetches under a lease, the others
 * wait for it or go on with the current one. An instance keeps it in memory until it has to be renewed.
 */
export function createCredential({ id, rows, now, fetch }: CredentialOptions): Credential {
  const holder = randomUUID();
  let memory: CredentialRow | null = null;
  let underWay: Promise<string> | null = null;

  async function obtain(refused?: string): Promise<string> {
    for (let look = 0; look < LOOKS; look += 1) {
      const row = await rows.find(id);
      if (row && isFresh(row, now(), refused)) return remember(row);
      const lease = { now: now(), until: unixSeconds(now() + LEASE), refused };
      if (await rows.lease(id, holder, lease)) return fetchAndSave(refused);
      if (row && isUsable(row, now(), refused)) return row.value;
      await pause(LOOK_AGAIN);
    }
    return fail('wechat-busy', {});
  }

  async function fetchAndSave(refused?: string): Promise<string> {
    try {
      const { value, expiresIn } = await fetch(refused);
      const fetched = { value, ...lifeOf(expiresIn, now()) };
      await rows.save(id, holder, fetched);
      return remember({ _id: id, ...fetched, leaseUntil: 0, leaseHolder: '' });
    } catch (error) {
      await rows.release(id, holder);
      throw error;
    }
  }

  function remember(row: CredentialRow): string {
    memory = row;
    return row.value;
  }

  /** Calls of one instance at the same time share one look-up. */
  function once(refused?: string): Promise<string> {
    underWay ??= obtain(refused).finally(() => {
      underWay = null;
    });
    return underWay;
  }

  return {
    async current() {
      return memory && isFresh(memory, now()) ? memory.value : once();
    },

    async renew(refused) {
      if (memory?.value === refused) memory = null;
      return memory && isFresh(memory, now()) ? memory.value : once(refused);
    },
  };
}

function lifeOf(expiresIn: number, now: UnixSeconds): Pick<CredentialRow, 'freshUntil' | 'expiresAt'> {
  const freshFor = Math.max(expiresIn - EARLY, Math.min(expiresIn, ASK_AGAIN));
  return { freshUntil: unixSeconds(now + freshFor), expiresAt: unixSeconds(now + expiresIn) };
}

function isFresh(row: CredentialRow, now: UnixSeconds, refused?: string): boolean {
  return isUsable(row, now, refused) && now < row.freshUntil;
}

function isUsable(row: CredentialRow, now: UnixSeconds, refused?: string): boolean {
  return row.value !== '' && row.value !== refused && now < row.expiresAt;
}
