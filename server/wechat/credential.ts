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
/** Seconds for which an instance goes by its memory: then it looks whether another one has renewed the value. */
const REMEMBERED = 60;
/** Milliseconds between two looks at what the fetching instance has saved. */
const LOOK_AGAIN = 100;
const LOOKS = 60;

export interface Credential {
  current(): Promise<string>;
  /** Another value than the refused one: what somebody else has fetched meanwhile, or a new one. */
  renew(refused: string): Promise<string>;
  /** Fetches the value again although it should be good: WeChat may have withdrawn it. */
  check(): Promise<void>;
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
 * wait for it or go on with the current one. An instance keeps it in memory for a minute.
 */
export function createCredential({ id, rows, now, fetch }: CredentialOptions): Credential {
  const holder = randomUUID();
  let memory: { row: CredentialRow; until: number } | null = null;
  let underWay: Promise<string> | null = null;

  async function obtain(refused?: string): Promise<string> {
    for (let look = 0; look < LOOKS; look += 1) {
      const row = await rows.find(id);
      if (row && isFresh(row, now(), refused)) return remember(row);
      if (await lease(refused)) return fetchAndSave(refused);
      if (row && isUsable(row, now(), refused)) return row.value;
      await pause(LOOK_AGAIN);
    }
    return fail('wechat-busy', {});
  }

  function lease(refused?: string): Promise<boolean> {
    return rows.lease(id, holder, { now: now(), until: unixSeconds(now() + LEASE), refused });
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
    memory = { row, until: now() + REMEMBERED };
    return row.value;
  }

  function remembered(): string | null {
    return memory && now() < memory.until && isFresh(memory.row, now()) ? memory.row.value : null;
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
      return remembered() ?? once();
    },

    async renew(refused) {
      if (memory?.row.value === refused) memory = null;
      const value = remembered() ?? (await once(refused));
      return value === refused ? once(refused) : value; // a look-up under way knew of no refusal
    },

    async check() {
      const row = await rows.find(id);
      if (await lease(row?.value)) await fetchAndSave();
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
