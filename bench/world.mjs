import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { dist, inProject } from '../scripts/project.mjs';
import { Supervisor } from '../scripts/start/supervisor.mjs';
import { addresses, cloudEnvironment, platformEnvironment } from '../scripts/start/world.mjs';
import { createCard } from './a-card.mjs';
import { getJson, postJson } from './json-calls.mjs';

/** Ports beside those of `npm start`, so that both can run. */
const PORT = 3900;

/** A platform and a cloud of their own, with the built functions and `one-write`, and a card in the hall. */
export async function startWorld(port = PORT) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kaquan-bench-'));
  const options = { workbenchPort: port, platformPort: port + 1, cloudPort: port + 2, dataDir: folder };
  const urls = addresses(options);
  const supervisor = new Supervisor();
  await supervisor.start('card-platform', platformEnvironment(options, urls));
  const environment = { ...(await cloudEnvironment(options, urls)), FUNCTIONS_DIR: await functions(folder) };
  await supervisor.start('cloud-runtime', environment);
  const world = await peopleAndCard(urls);
  const stop = async () => {
    await supervisor.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...urls, ...world, stop };
}

async function functions(folder) {
  const target = path.join(folder, 'functions');
  mkdirSync(path.join(target, 'one-write'), { recursive: true });
  cpSync(dist.functions, target, { recursive: true });
  cpSync(inProject('bench/one-write/config.json'), path.join(target, 'one-write/config.json'));
  await esbuild.build({
    entryPoints: [inProject('bench/one-write/index.js')],
    outfile: path.join(target, 'one-write/index.js'),
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  return target;
}

async function peopleAndCard({ cardPlatform, cloud }) {
  const [account] = await getJson(`${cardPlatform}/simulator/accounts`);
  const users = await getJson(`${cardPlatform}/simulator/users`);
  const appid = account.miniPrograms[0].appid;
  const invoke = (name, event, openid) =>
    postJson(`${cloud}/invoke/${name}`, event, { 'x-wx-openid': openid, 'x-wx-appid': appid });
  const { cardId } = await createCard(cardPlatform, account);
  const openidOf = (id) => users.find((user) => user.id === id).openids[appid];
  return { account, invoke, cardId, openidOf, getJson, postJson };
}
