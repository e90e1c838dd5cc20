import { getJson, postJson } from './request';

export interface FunctionRow {
  name: string;
  /** Seconds. */
  timeout?: number;
  /** MB */
  memorySize?: number;
  /** `config` is a cron expression of seven fields, `next` is world time in ms. */
  triggers?: { name: string; config: string; next?: number | null }[];
  /** What is wrong with its config.json. */
  problem?: string;
  calls: number;
  errors: number;
  coldStarts: number;
  instances: number;
  /** The last lines, oldest first. */
  logs: string[];
}

export interface StoredDocument {
  _id: unknown;
  [field: string]: unknown;
}

export interface Collection {
  name: string;
  total: number;
  documents: StoredDocument[];
}

/** The cloud runtime's own pages, for people. */
export const cloud = {
  functions: async (signal?: AbortSignal) =>
    (await getJson<{ functions: FunctionRow[] }>('/cloud/functions', signal)).functions,
  fire: (name: string, trigger: string) =>
    postJson<unknown>(`/cloud/timers/${encodeURIComponent(name)}/${encodeURIComponent(trigger)}`),
  collections: async (signal?: AbortSignal) =>
    (await getJson<{ collections: Omit<Collection, 'documents'>[] }>('/cloud/database', signal)).collections,
  collection: (name: string, limit: number, signal?: AbortSignal) =>
    getJson<Collection>(`/cloud/database/${encodeURIComponent(name)}?limit=${limit}`, signal),
};
