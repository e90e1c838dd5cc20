import { readOptions } from './conformance/options.mjs';
import { run } from './conformance/run.mjs';
import { simulatedAccount, startSimulator, timeAt } from './conformance/simulator.mjs';
import { summaryOf, tableOf } from './conformance/table.mjs';
import { ensureInstalled } from './install.mjs';

/** Compares what a WeChat answers with what is documented; ends with 1 when anything is different. */
async function main(options) {
  const started = options.url ? undefined : await startSimulator();
  try {
    const url = options.url ?? started.url;
    const whom = options.appid ? {} : await simulatedAccount(url);
    const now = options.real ? Date.now() : await timeAt(url);
    const rows = await run({ ...whom, ...given(options), url, now });
    console.log(`${url}\n\n${tableOf(rows)}\n\n${summaryOf(rows)}`);
    return rows.some(({ result }) => result === 'different') ? 1 : 0;
  } finally {
    started?.stop();
  }
}

const given = (options) => Object.fromEntries(Object.entries(options).filter(([, value]) => value));

ensureInstalled();
try {
  process.exitCode = await main(readOptions());
} catch (error) {
  console.error(`conformance: ${error.message}`);
  process.exitCode = 1;
}
