import { type CloudRuntime, startCloudRuntime } from '../index';
import { loadSdk } from './load-sdk';
import type { SdkCollection, SdkCommand, SdkDatabase, SdkQuery } from './sdk';

/** A running cloud and the SDK's database in it. */
export class DocumentWorld {
  runtime!: CloudRuntime;
  db!: SdkDatabase;
  private names = 0;

  async start(): Promise<void> {
    this.runtime = await startCloudRuntime();
    this.db = loadSdk(this.runtime.url).database({ throwOnNotFound: false });
  }

  get command(): SdkCommand {
    return this.db.command;
  }

  /** A new collection with these documents. */
  async collectionWith(...documents: object[]): Promise<SdkCollection> {
    const name = `c${this.names++}`;
    await this.db.createCollection(name);
    if (documents.length > 0) await this.db.collection(name).add({ data: documents });
    return this.db.collection(name);
  }
}

/** The ids of what a query finds, in its order. */
export async function idsOf(query: SdkQuery): Promise<unknown[]> {
  return (await query.get()).data.map(({ _id }) => _id);
}
