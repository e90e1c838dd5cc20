import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { build } from '../build.mjs';
import { dist } from '../project.mjs';
import { sample } from './samples.mjs';

/** A WeChat id of the default world. */
const TESTER = 'usr1';

/** A simulator for this run alone, with a card to look at; `stop` ends it. */
export async function startSimulator() {
  await build(['simulator']);
  const port = await freePort();
  const main = path.join(dist.simulator, 'card-platform.cjs');
  const { PATH } = process.env;
  const child = spawn(process.execPath, [main], {
    env: { PATH, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve);
    child.once('exit', () => reject(new Error('the simulator did not start')));
  });
  const url = `http://127.0.0.1:${port}`;
  await addCard(url, await simulatedAccount(url));
  return { url, stop: () => child.kill() };
}

/** The first account of a simulator. */
export async function simulatedAccount(url) {
  const [{ appid, secret }] = await json(`${url}/simulator/accounts`);
  return { appid, secret, whiteList: TESTER };
}

/** A simulator's own time, this machine's for any other host. Milliseconds since 1970. */
export async function timeAt(url) {
  const clock = await json(`${url}/simulator/clock`).catch(() => ({}));
  return clock.now ?? Date.now();
}

async function addCard(url, { appid, secret }) {
  const asked = { grant_type: 'client_credential', appid, secret };
  const { access_token } = await json(`${url}/cgi-bin/stable_token`, asked);
  await json(`${url}/card/create?access_token=${access_token}`, lasting(sample('CardCreateRequest.groupon')));
}

/** The documented card, at a time that has not passed. */
function lasting({ card }) {
  const date_info = { type: 'DATE_TYPE_FIX_TERM', fixed_term: 30, fixed_begin_term: 0 };
  const base_info = { ...card.groupon.base_info, date_info };
  return { card: { ...card, groupon: { ...card.groupon, base_info } } };
}

async function json(url, body) {
  const response = await fetch(url, body && { method: 'POST', body: JSON.stringify(body) });
  return response.json();
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
