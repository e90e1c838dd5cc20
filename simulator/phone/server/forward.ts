import type { Context } from 'hono';

/** Passes a request on with its body, adding headers of our own; nothing of the page's headers travels. */
export async function forward(
  c: Context,
  url: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  const { method } = c.req;
  const body = method === 'GET' || method === 'HEAD' ? undefined : await c.req.text();
  const answer = await fetch(url, {
    method,
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
  return new Response(answer.body, {
    status: answer.status,
    headers: { 'content-type': answer.headers.get('content-type') ?? 'application/json' },
  });
}
