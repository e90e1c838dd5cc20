import { platform } from './platform';
import type { Push, RowChange } from './platform-types';

/** A call of WeChat's API as a person composed it. */
export interface WechatCall {
  method: 'GET' | 'POST';
  path: string;
  query: Readonly<Record<string, string>>;
  /** JSON as typed, or a picture for an upload. */
  body?: string | Blob;
}

/** What came back, and what the call did to the world. */
export interface Sent {
  path: string;
  status: number;
  text: string;
  /** null when it is not JSON. */
  answer: Readonly<Record<string, unknown>> | null;
  /** Real milliseconds on the way and back. */
  ms: number;
  rows: readonly RowChange[];
}

/** Sends it as it is, and asks what it changed; an answer of any kind is not a failure. */
export async function sendWechat(call: WechatCall): Promise<Sent> {
  const trace = crypto.randomUUID();
  const started = performance.now();
  const response = await fetch(addressOf(call), { ...init(call), headers: headersOf(call, trace) });
  const text = await response.text();
  const ms = performance.now() - started;
  const { rows } = await platform.trace(trace);
  return { path: call.path, status: response.status, text, answer: jsonIn(text), ms, rows };
}

export const addressOf = ({ path, query }: Pick<WechatCall, 'path' | 'query'>): string => {
  const search = new URLSearchParams(query).toString();
  return `/platform${path}${search && `?${search}`}`;
};

/** The pushes that the call made, as they stand now. */
export function pushesOf({ rows }: Sent, pushes: readonly Push[]): Push[] {
  const made = new Set(rows.filter(({ table }) => table === 'pushes').map(({ id }) => id));
  return pushes.filter(({ id }) => made.has(id));
}

/** WeChat leaves errcode out where it answers something else, as a token. */
export const errcodeOf = ({ answer, status }: Sent): number | null =>
  answer === null || status !== 200 ? null : Number(answer.errcode ?? 0);

function init({ method, body }: WechatCall): RequestInit {
  if (method === 'GET') return {};
  if (!(body instanceof Blob)) return { method, body: body ?? '' };
  const form = new FormData();
  form.append('buffer', body, 'logo.png');
  return { method, body: form };
}

function headersOf({ body }: WechatCall, trace: string): Record<string, string> {
  const headers = { 'x-simulator-trace': trace };
  return typeof body === 'string' ? { ...headers, 'content-type': 'application/json' } : headers;
}

function jsonIn(text: string): Sent['answer'] {
  try {
    return JSON.parse(text) as Sent['answer'];
  } catch {
    return null;
  }
}
