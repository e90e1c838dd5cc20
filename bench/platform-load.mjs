import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inProject } from '../scripts/project.mjs';
import { load } from './load.mjs';
import { codeAt, fillFolder } from './many-codes.mjs';
import { startPlatform } from './platform-process.mjs';
import { median, table } from './table.mjs';

const CODES = 1_000_000;
const ROUNDS = 5;
const SECONDS = 3;
/** code/get asks for these, which nobody redeems. */
const KEPT = 100_000;

/** The platform with a million claimed codes beside a bare `node:http` server, alternating on the same host. */
export async function measurePlatformLoad() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kaquan-load-'));
  const bare = await startBare();
  try {
    const { token, cardId } = await fillFolder(folder, CODES);
    return report(await rounds(folder, bare.url, { token, cardId }));
  } finally {
    bare.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function rounds(folder, bareUrl, { token, cardId }) {
  const platform = await startPlatform(folder);
  try {
    const atStart = platform.memory();
    const calls = kinds(bareUrl, platform.url, { token, cardId });
    const rates = Object.fromEntries(Object.keys(calls).map((name) => [name, []]));
    for (const call of Object.values(calls)) await call(1);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, call] of Object.entries(calls)) rates[name].push(await call(SECONDS));
    }
    return { rates, startSeconds: platform.startSeconds, atStart, atEnd: platform.memory() };
  } finally {
    await platform.stop();
  }
}

const BARE = 'bare node:http';

function kinds(bareUrl, url, { token, cardId }) {
  let [asked, redeemed] = [0, KEPT];
  const path = (name) => `${url}/card/code/${name}?access_token=${token}`;
  const get = () => ({ card_id: cardId, code: codeAt(asked++ % KEPT), check_consume: true });
  const consume = () => ({ card_id: cardId, code: codeAt(redeemed++) });
  return {
    [BARE]: (seconds) => load(bareUrl, get, seconds),
    'code/get': (seconds) => load(path('get'), get, seconds),
    'code/consume': (seconds) => load(path('consume'), consume, seconds),
  };
}

async function startBare() {
  const child = fork(inProject('bench/bare-server.mjs'));
  const [port] = await once(child, 'message');
  return { url: `http://127.0.0.1:${port}/`, stop: () => child.kill() };
}

function report({ rates, startSeconds, atStart, atEnd }) {
  const middle = median(rates[BARE]);
  const rows = Object.entries(rates).map(([name, values]) => [
    name,
    Math.round(median(values)),
    (median(values) / middle).toFixed(2),
  ]);
  const text = `autocannon with 50 connections, ${SECONDS} s a round, median of ${ROUNDS} alternating rounds; the journal on, ${CODES} claimed codes, each redeemed once, every answer errcode 0, events told to nobody. The platform started with them in ${startSeconds.toFixed(1)} s and took ${Math.round(atStart.now)} MiB (at most ${Math.round(atStart.peak)}) after its start, ${Math.round(atEnd.now)} MiB (at most ${Math.round(atEnd.peak)}) at the end.`;
  return table('The card platform under load', text, ['call', 'calls a second', 'ratio'], rows);
}
