/** Lets a few through at a time; the others wait in order. Many workers loading at once would all be late. */
export class ColdStartGate {
  private inside = 0;
  private readonly waiting: Array<() => void> = [];

  constructor(private readonly places: number) {}

  async pass<Result>(run: () => Promise<Result>): Promise<Result> {
    if (this.inside >= this.places) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.inside++;
    try {
      return await run();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.inside--;
    }
  }
}
