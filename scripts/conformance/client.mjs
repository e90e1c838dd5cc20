/** How long WeChat may think. Milliseconds. */
const PATIENCE = 15_000;

/** Calls of one platform. `token` of a call: the account's (default), `wrong` or `none`. */
export function createClient(url, token) {
  const tokens = { wrong: 'x'.repeat(120), none: undefined };
  return async function call({ method = 'GET', path, query = {}, body, token: which }) {
    const access_token = which === undefined ? token : tokens[which];
    const search = new URLSearchParams({ ...(access_token && { access_token }), ...query });
    const init = { method, signal: AbortSignal.timeout(PATIENCE) };
    if (body !== undefined) init.body = typeof body === 'string' ? body : JSON.stringify(body);
    return answerOf(await send(`${url}${path}?${search}`, init));
  };
}

/** A failure without the address, which holds the token. */
async function send(address, init) {
  try {
    return await fetch(address, init);
  } catch (error) {
    throw new Error(`no answer from ${new URL(address).host}: ${error.cause?.code ?? error.name}`);
  }
}

async function answerOf(response) {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return `HTTP ${response.status}, no JSON`;
  }
}
