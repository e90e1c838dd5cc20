import autocannon from 'autocannon';

const CONNECTIONS = 50;
/** Every answer that did what was asked begins so. */
const SUCCESS = '{"errcode":0,';

/** Posts for `duration` seconds, each call with a body of its own; answers calls a second. All must succeed. */
export async function load(url, bodyOf, duration) {
  let [succeeded, refused] = [0, null];
  const setupRequest = (request) => ({ ...request, body: JSON.stringify(bodyOf()) });
  const onResponse = (_status, body) => {
    if (body.startsWith(SUCCESS)) succeeded += 1;
    else refused ??= body;
  };
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    setupRequest,
    onResponse,
  };
  const began = performance.now();
  const { errors, timeouts } = await autocannon({
    url,
    connections: CONNECTIONS,
    duration,
    requests: [request],
  });
  const seconds = (performance.now() - began) / 1000;
  if (refused !== null || errors + timeouts > 0) throw new Error(`${url}: ${refused ?? `${errors} errors`}`);
  return succeeded / seconds;
}
