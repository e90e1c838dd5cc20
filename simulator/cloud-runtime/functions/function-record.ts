const LINES_KEPT = 50;

/** What has happened to a function since the runtime started. */
export class FunctionRecord {
  calls = 0;
  errors = 0;
  coldStarts = 0;
  /** The last lines that it wrote, oldest first. */
  readonly logs: string[] = [];

  constructor(private readonly onLine?: (line: string) => void) {}

  log(line: string): void {
    this.logs.push(line);
    if (this.logs.length > LINES_KEPT) this.logs.shift();
    this.onLine?.(line);
  }
}
