import { WorldClock } from '#simulator/clock';
import { PushEngine, type PushEngineOptions } from '../push-engine';
import type { PushRow, PushStore } from '../push-row';
import { type Received, Receiver, type Reply } from './receiver';
import { aTarget, noon } from './samples';

/** Keeps rows as text, as a journal does: what comes out is never what went in. */
export class MemoryPushStore implements PushStore {
  private readonly texts = new Map<string, string>();

  all(): PushRow[] {
    return [...this.texts.values()].map((text) => JSON.parse(text) as PushRow);
  }

  async put(row: PushRow): Promise<void> {
    this.texts.set(row.id, JSON.stringify(row));
  }

  remove(id: string): void {
    this.texts.delete(id);
  }
}

/** An engine at a noon that stands still, and an account's real server; `stop` ends all of it. */
export async function aPushWorld(
  reply?: (request: Received) => Reply,
  options: Partial<PushEngineOptions> = {},
) {
  const receiver = await Receiver.start(reply);
  const clock = new WorldClock();
  await clock.change({ now: noon * 1000, frozen: true });
  const store = new MemoryPushStore();
  const engines: PushEngine[] = [];
  const startEngine = () => {
    const engine = new PushEngine({ clock, store, ...options });
    engines.push(engine);
    return engine;
  };

  return {
    receiver,
    clock,
    store,
    engine: startEngine(),
    target: aTarget({ url: receiver.url }),
    /** Another process over the same store. */
    restart: startEngine,
    async stop() {
      await Promise.all(engines.map((engine) => engine.close()));
      await receiver.stop();
    },
  };
}

export type PushWorld = Awaited<ReturnType<typeof aPushWorld>>;
