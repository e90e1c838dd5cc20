import type { Callbacks, WxTable } from './call';

interface RequestOptions extends Callbacks {
  url: string;
  method?: string;
  header?: Record<string, string>;
  data?: unknown;
}

const bodyOf = ({ method = 'GET', data }: RequestOptions) =>
  method === 'GET' || data === undefined ? undefined : typeof data === 'string' ? data : JSON.stringify(data);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function send(options: RequestOptions, signal: AbortSignal): Promise<void> {
  const { url, method = 'GET', header } = options;
  const headers = { 'content-type': 'application/json', ...header };
  try {
    const response = await fetch(url, { method, headers, body: bodyOf(options), signal });
    const data = parsed(await response.text());
    const answer = { data, statusCode: response.status, header: Object.fromEntries(response.headers) };
    options.success?.({ ...answer, errMsg: 'request:ok' });
    options.complete?.({ ...answer, errMsg: 'request:ok' });
  } catch (error) {
    const answer = { errMsg: `request:fail ${(error as Error).message}` };
    options.fail?.(answer);
    options.complete?.(answer);
  }
}

export const request: WxTable = {
  /** Answers through its callbacks only; what it returns can abort it. */
  request(options: RequestOptions) {
    const controller = new AbortController();
    void send(options, controller.signal);
    return { abort: () => controller.abort() };
  },
};
