/**
 * wx-server-sdk as it really behaves. Its own declarations say `void | string | Promise` of nearly
 * everything and forget many parameters.
 */
export interface Sdk {
  init(options: { env: string }): void;
  database(options?: { throwOnNotFound?: boolean }): SdkDatabase;
  callFunction(options: { name: string; data?: object }): Promise<{ result: unknown }>;
  uploadFile(options: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>;
  downloadFile(options: { fileID: string }): Promise<{ fileContent: Buffer }>;
  deleteFile(options: {
    fileList: string[];
  }): Promise<{ fileList: Array<{ fileID: string; status: number }> }>;
  getTempFileURL(options: {
    fileList: string[];
  }): Promise<{ fileList: Array<{ tempFileURL: string; status: number }> }>;
  openapi: { security: { msgSecCheck(content: object): Promise<unknown> } };
}

export type Data = Record<string, unknown> & { _id: string };

export interface SdkDatabase {
  command: SdkCommand;
  createCollection(name: string): Promise<unknown>;
  collection(name: string): SdkCollection;
  serverDate(options?: { offset: number }): unknown;
  startTransaction(): Promise<SdkTransaction>;
  runTransaction<Result>(
    run: (transaction: SdkTransaction) => Promise<Result>,
    times?: number,
  ): Promise<Result>;
}

export interface SdkTransaction {
  collection(name: string): SdkCollection;
  commit(): Promise<unknown>;
  rollback(reason?: unknown): Promise<unknown>;
}

export interface SdkQuery {
  where(criteria: object): SdkQuery;
  orderBy(field: string, order: 'asc' | 'desc'): SdkQuery;
  skip(count: number): SdkQuery;
  limit(count: number): SdkQuery;
  field(projection: object): SdkQuery;
  get(): Promise<{ data: Data[] }>;
  count(): Promise<{ total: number }>;
  update(options: { data: object }): Promise<{ stats: { updated: number } }>;
  remove(): Promise<{ stats: { removed: number } }>;
}

export interface SdkCollection extends SdkQuery {
  add(options: { data: object }): Promise<{ _id: string; _ids: string[] }>;
  doc(id: string | number): SdkDocument;
  aggregate(): SdkAggregate;
}

export interface SdkDocument {
  get(): Promise<{ data: Data }>;
  set(options: { data: object }): Promise<{ stats: { created: number; updated: number } }>;
  update(options: { data: object }): Promise<{ stats: { updated: number } }>;
  remove(): Promise<{ stats: { removed: number } }>;
}

export interface SdkAggregate {
  match(criteria: object): SdkAggregate;
  group(fields: object): SdkAggregate;
  sort(order: object): SdkAggregate;
  limit(count: number): SdkAggregate;
  project(fields: object): SdkAggregate;
  addFields(fields: object): SdkAggregate;
  unwind(path: string): SdkAggregate;
  lookup(options: object): SdkAggregate;
  end(): Promise<{ list: Data[] }>;
}

type Command = (...values: unknown[]) => Command & { and(other: unknown): unknown };
export type SdkCommand = Record<CommandName, Command> & { aggregate: Record<string, Command> };
type CommandName =
  | 'and'
  | 'or'
  | 'gt'
  | 'gte'
  | 'lt'
  | 'lte'
  | 'in'
  | 'all'
  | 'mod'
  | 'exists'
  | 'inc'
  | 'mul'
  | 'set'
  | 'remove'
  | 'push'
  | 'unshift'
  | 'pop'
  | 'shift'
  | 'pull'
  | 'addToSet'
  | 'max'
  | 'min'
  | 'rename'
  | 'expr';
