/** What a server of the simulator answered instead of what was asked for; shown to people as it is. */
export class Problem extends Error {
  override readonly name = 'Problem';
}

/** JSON from the platform (`/platform/…`) or the cloud runtime (`/cloud/…`), through this page's own server. */
export function getJson<Answer>(path: string, signal?: AbortSignal): Promise<Answer> {
  return requestJson<Answer>(path, { signal: signal ?? null });
}

export function postJson<Answer>(path: string, body: unknown = {}): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  return requestJson<Answer>(path, { method: 'POST', headers, body: JSON.stringify(body) });
}

export function deleteJson<Answer>(path: string): Promise<Answer> {
  return requestJson<Answer>(path, { method: 'DELETE' });
}

async function requestJson<Answer>(path: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(path, init);
  const text = await response.text();
  if (!response.ok) throw new Problem(`${path} → ${response.status} ${reasonIn(text)}`);
  return parsed(path, text) as Answer;
}

/** The platform's failures are `{error: "…"}` or WeChat's `{errcode, errmsg}`; anything else is shown whole. */
function reasonIn(text: string): string {
  try {
    const { error, errmsg, errMsg, message } = JSON.parse(text) as Record<string, unknown>;
    return String(error ?? errmsg ?? errMsg ?? message ?? text);
  } catch {
    return text;
  }
}

function parsed(path: string, text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    throw new Problem(`${path} → not JSON: ${text.slice(0, 200)}`);
  }
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
