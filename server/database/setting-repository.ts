import { noOwnDates, type OwnDates } from '#domain/calendar';
import type { UnixSeconds } from '#domain/time';
import type { Database } from './database';
import { createMemory } from './memory';
import { Table } from './table';

/** What the shop has set for all its cards together; `_id` says what. */
interface SettingsRow extends OwnDates {
  _id: 'own-dates';
}

/** Seconds for which an instance answers from memory: dates are set days before they come. */
const REMEMBERED = 60;

export function createSettingRepository(database: Database, now: () => UnixSeconds) {
  const table = new Table<SettingsRow>(database, 'settings');
  const memory = createMemory<SettingsRow['_id'], OwnDates>(REMEMBERED, now);

  return {
    /** The shop's own holidays and workdays. */
    async ownDates(): Promise<OwnDates> {
      const remembered = memory.find('own-dates');
      if (remembered) return remembered;
      const { holidays, workdays } = (await table.find('own-dates')) ?? noOwnDates;
      return memory.keep('own-dates', { holidays, workdays });
    },

    async setOwnDates({ holidays, workdays }: OwnDates): Promise<void> {
      await table.put({ _id: 'own-dates', holidays, workdays });
      memory.keep('own-dates', { holidays, workdays });
    },
  };
}

export type SettingRepository = ReturnType<typeof createSettingRepository>;
