import { readFileSync } from 'node:fs';
import { demoCards } from '../../demo/cards.mjs';
import { inProject } from '../project.mjs';

/** Real milliseconds for the review pushes to reach the cloud. */
const PUSHES_MS = 10_000;

/**
 * Loads a shop with cards, coupons and a redemption, through the flows that people use: WeChat's API, the
 * review, claims through the cloud functions, the counter. A platform that has cards already is left alone.
 */
export async function loadDemo({ cardPlatform, cloud }) {
  const world = await readWorld(cardPlatform, cloud);
  if ((await world.wechat('/card/batchget', { offset: 0, count: 1 })).total_num > 0) return;

  const cardIds = await createCards(world);
  await untilHallShows(world, cardIds.filter(Boolean));
  await claim(world, 'lin', cardIds[1]);
  await claim(world, 'lin', cardIds[3]);
  const used = await claim(world, 'lin', cardIds[0]);
  await redeem(world, used);
}

async function readWorld(cardPlatform, cloud) {
  const [account] = await getJson(`${cardPlatform}/simulator/accounts`);
  const users = await getJson(`${cardPlatform}/simulator/users`);
  const { access_token: token } = await postJson(`${cardPlatform}/cgi-bin/stable_token`, {
    grant_type: 'client_credential',
    appid: account.appid,
    secret: account.secret,
  });
  const miniProgram = account.miniPrograms[0].appid;
  return {
    wechat: (path, body) => callWechat(`${cardPlatform}${path}?access_token=${token}`, body),
    control: (path, body) => postJson(`${cardPlatform}/simulator${path}`, body),
    look: (path) => getJson(`${cardPlatform}/simulator${path}`),
    useCase: (userId, name, useCase, input) => {
      const user = users.find(({ id }) => id === userId);
      return callFunction(cloud, name, { useCase, input }, user.openids[miniProgram], miniProgram);
    },
    uploadLogo: () => uploadLogo(`${cardPlatform}/cgi-bin/media/uploadimg?access_token=${token}`),
  };
}

/** Answers the ids of the approved cards in the order of the demo; null for one that stays under review. */
async function createCards(world) {
  const { now } = await world.look('/clock');
  const logoUrl = await world.uploadLogo();
  const ids = [];
  for (const { card, review } of demoCards(Math.floor(now / 1000), logoUrl)) {
    const { card_id: cardId } = await world.wechat('/card/create', { card });
    if (review) await world.control(`/cards/${cardId}/review`, { result: review });
    ids.push(review ? cardId : null);
  }
  return ids;
}

async function uploadLogo(url) {
  const form = new FormData();
  form.append(
    'buffer',
    new Blob([readFileSync(inProject('demo/logo.png'))], { type: 'image/png' }),
    'logo.png',
  );
  const answer = await (await fetch(url, { method: 'POST', body: form })).json();
  if (!answer.url) throw new Error(`the demo's logo was refused: ${JSON.stringify(answer)}`);
  return answer.url;
}

async function untilHallShows(world, cardIds) {
  const giveUp = Date.now() + PUSHES_MS;
  while (Date.now() < giveUp) {
    const { cards } = await world.useCase('chen', 'consumer', 'listCards', {});
    if (cardIds.every((id) => cards.some((card) => card.id === id))) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the demo cards were approved, but their events did not reach the cloud');
}

/** As on the phone: a signed ticket, the customer's yes in WeChat, and the encrypted code back to us. */
async function claim(world, userId, cardId) {
  const ticket = await world.useCase(userId, 'consumer', 'startClaim', { cardId });
  const cardList = [{ cardId, cardExt: ticket.cardExt }];
  const added = await world.control(`/users/${userId}/add-card`, { cardList, confirm: true });
  const encryptedCode = added.cardList[0].code;
  await world.useCase(userId, 'consumer', 'confirmClaim', { grantId: ticket.grantId, encryptedCode });
  return { userId, cardId };
}

async function redeem(world, { userId, cardId }) {
  const pack = await world.look(`/users/${userId}/cards`);
  const { code } = (pack.cards ?? pack).find((card) => (card.cardId ?? card.card_id) === cardId);
  const { requestId, checks } = await world.useCase('min', 'staff', 'checkCode', { code });
  const bill = { amount: 61_200, overrides: setAside(checks) };
  await world.useCase('min', 'staff', 'redeem', { requestId, cardId, code, ...bill });
}

/** The demo starts at any hour, and the coupon has hours of its own: the owner lets it count. */
const setAside = (checks) =>
  checks
    .filter(({ kind, level }) => kind === 'time-limit' && level === 'warn')
    .map(({ kind }) => ({ condition: kind, reason: '演示' }));

async function callFunction(cloud, name, event, openid, appid) {
  const headers = { 'x-wx-openid': openid, 'x-wx-appid': appid };
  const { result, errMsg } = await postJson(`${cloud}/invoke/${name}`, event, headers);
  if (!result?.ok) throw new Error(`${name}.${event.useCase}: ${errMsg ?? JSON.stringify(result?.error)}`);
  return result.data;
}

async function callWechat(url, body) {
  const answer = await postJson(url, body);
  if (answer.errcode)
    throw new Error(`${new URL(url).pathname} answered ${answer.errcode}: ${answer.errmsg}`);
  return answer;
}

async function postJson(url, body, headers = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return response.json();
}

const getJson = async (url) => (await fetch(url)).json();
