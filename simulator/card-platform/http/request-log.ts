/** One call of a WeChat path. */
export interface LoggedRequest {
  /** Counts up from 1; `GET /simulator/requests?since=` takes it. */
  seq: number;
  /** World time in ms. */
  at: number;
  method: string;
  path: string;
  appid: string | null;
  status: number;
  /** null when the answer was not JSON or was never given. */
  errcode: number | null;
  errmsg: string;
  /** Real time in ms. */
  duration: number;
  implemented: boolean;
}

const KEPT = 2000;

/** The latest calls, in memory: it starts empty in each process. */
export class RequestLog {
  private entries: LoggedRequest[] = [];
  private last = 0;

  add(entry: Omit<LoggedRequest, 'seq'>): void {
    this.last += 1;
    this.entries.push({ seq: this.last, ...entry });
    if (this.entries.length > KEPT * 2) this.entries = this.entries.slice(-KEPT);
  }

  since(seq: number): LoggedRequest[] {
    return this.entries.filter((entry) => entry.seq > seq).slice(-KEPT);
  }

  clear(): void {
    this.entries = [];
  }
}
