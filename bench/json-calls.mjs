/** For setting up only: `fetch` is no client to measure with. */
export async function postJson(url, body, headers = {}) {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
  return (await fetch(url, init)).json();
}

export const getJson = async (url) => (await fetch(url)).json();
