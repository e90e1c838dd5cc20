import type { Database } from '../database/database';
import type { Fields } from '../database/document';
import type { FunctionHost } from '../functions/function-host';
import type { FileStore } from '../storage/file-store';
import type { Parameters } from './parameters';

/** What the actions of the admin protocol work on. */
export interface Services {
  database: Database;
  host: FunctionHost;
  files: FileStore;
  envId: string;
  /** Where this runtime listens. */
  url: string;
  /** Actions that were asked for since the start, with how often, for `GET /statistics`. */
  asked: Map<string, number>;
  /** Those among them that do not exist here. */
  unsupported: Map<string, number>;
}

/** Carries out one action; what it answers is sent beside the request id. */
export type Action = (parameters: Parameters, services: Services) => Fields | Promise<Fields>;
