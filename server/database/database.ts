declare const operator: unique symbol;

/** A condition or change that the SDK's `command` made. */
export interface Operator {
  readonly [operator]: true;
}

/** As much of the cloud database as repositories use, with exact types where the SDK's are loose. */
export interface Database {
  readonly command: Command;
  collection(name: string): CollectionReference;
}

export interface Command {
  neq(value: unknown): Operator;
  in(values: readonly unknown[]): Operator;
  gt(value: unknown): Operator;
  gte(value: unknown): Operator;
  lt(value: unknown): Operator;
  lte(value: unknown): Operator;
  and(conditions: readonly object[]): Operator;
  or(conditions: readonly object[]): Operator;
  exists(is: boolean): Operator;
  set(value: object): Operator;
  inc(by: number): Operator;
}

export interface Query {
  where(condition: object): Query;
  orderBy(field: string, order: 'asc' | 'desc'): Query;
  limit(rows: number): Query;
  get(): Promise<{ data: unknown[] }>;
  count(): Promise<{ total: number }>;
  update(options: { data: object }): Promise<{ stats: { updated: number } }>;
  remove(): Promise<{ stats: { removed: number } }>;
}

export interface CollectionReference extends Query {
  doc(id: string): DocumentReference;
  add(options: { data: object }): Promise<{ _id: string }>;
}

export interface DocumentReference {
  /** `data` is null for a missing document: the database is opened with throwOnNotFound false. */
  get(): Promise<{ data: unknown }>;
  set(options: { data: object }): Promise<unknown>;
}
