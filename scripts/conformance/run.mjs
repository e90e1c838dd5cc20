import { cardCalls } from './card-calls.mjs';
import { cardGetCall, cardIdsCall } from './card-get-call.mjs';
import { createClient } from './client.mjs';
import { credentialCalls } from './credential-calls.mjs';
import { judge } from './judge.mjs';
import { otherCalls, whiteListCall } from './other-calls.mjs';

/** Makes every call of one account at `url`, one after the other, and judges each answer. */
export async function run({ url, appid, secret, whiteList, now }) {
  const call = createClient(url, await tokenOf(url, { appid, secret }));
  const calls = [
    ...credentialCalls({ appid, secret }),
    ...cardCalls(),
    ...otherCalls({ now }),
    ...(whiteList ? [whiteListCall(whiteList)] : []),
  ];
  const rows = [];
  for (const one of calls) rows.push(judge(one, await call(one)));
  const get = await existingCard(call);
  return get ? [...rows, judge(get, await call(get))] : rows;
}

/** The call for a card that the account has, if it has one that can be compared. */
async function existingCard(call) {
  const { card_id_list: ids = [] } = await call(cardIdsCall);
  for (const card_id of ids) {
    const answer = await call({ ...cardIdsCall, path: '/card/get', body: { card_id } });
    const get = answer?.card && cardGetCall(card_id, answer);
    if (get) return get;
  }
  return undefined;
}

async function tokenOf(url, { appid, secret }) {
  const body = { grant_type: 'client_credential', appid, secret };
  const call = createClient(url, undefined);
  const answer = await call({ method: 'POST', path: '/cgi-bin/stable_token', body });
  if (typeof answer?.access_token === 'string') return answer.access_token;
  throw new Error(`no access_token: ${reasonOf(answer)}`);
}

function reasonOf(answer) {
  if (answer?.errcode === 40164) return 'errcode 40164, the address of this machine is not in the white list';
  return typeof answer === 'string' ? answer : `errcode ${Number(answer?.errcode)}`;
}
