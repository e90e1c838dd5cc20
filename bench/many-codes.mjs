import { createWriteStream, readFileSync } from 'node:fs';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { createCard } from './a-card.mjs';
import { getJson, postJson } from './json-calls.mjs';
import { startPlatform } from './platform-process.mjs';

const ROWS_PER_LINE = 500;
/** Codes are dealt out to this many people. */
const HOLDERS = 100_000;

export const codeAt = (index) => String(100_000_000_000 + index);

/**
 * Fills the folder with a card of which `count` codes are claimed: one really, over HTTP; the others are written
 * into the journal after its pattern. Answers what a client needs to ask for them.
 */
export async function fillFolder(folder, count) {
  const platform = await startPlatform(folder);
  const { token, cardId } = await oneClaimed(platform.url);
  await platform.stop();
  const file = path.join(folder, 'journal.ndjson');
  await appendCodes(file, claimedRow(file), count);
  return { token, cardId };
}

async function oneClaimed(url) {
  const [account] = await getJson(`${url}/simulator/accounts`);
  const { token, cardId } = await createCard(url, account);
  const qrcode = { action_name: 'QR_CARD', action_info: { card: { card_id: cardId } } };
  const { ticket } = await postJson(`${url}/card/qrcode/create?access_token=${token}`, qrcode);
  await postJson(`${url}/simulator/users/chen/scan`, { ticket, confirm: true });
  return { token, cardId };
}

function claimedRow(file) {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => JSON.parse(line));
  const claimed = rows.find(([table]) => table === 'userCards');
  if (!claimed) throw new Error('nobody got the card');
  return JSON.parse(claimed[2]);
}

async function appendCodes(file, pattern, count) {
  const stream = createWriteStream(file, { flags: 'a' });
  for (let start = 0; start < count; start += ROWS_PER_LINE) {
    const length = Math.min(ROWS_PER_LINE, count - start);
    const rows = Array.from({ length }, (_, offset) => codeRow(pattern, start + offset));
    if (!stream.write(`${JSON.stringify(rows)}\n`)) await new Promise((go) => stream.once('drain', go));
  }
  await finished(stream.end());
}

function codeRow(pattern, index) {
  const row = { ...pattern, code: codeAt(index), userId: `holder${index % HOLDERS}` };
  return ['userCards', `${row.cardId}/${row.code}`, JSON.stringify(row)];
}
