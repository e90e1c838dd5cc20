import { build } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { loadDemo } from './start/demo.mjs';
import { emptyData } from './start/empty-data.mjs';
import { serveEndpoints } from './start/endpoints.mjs';
import { readOptions } from './start/options.mjs';
import { requireFreePorts } from './start/ports.mjs';
import { Supervisor } from './start/supervisor.mjs';
import { watchSources } from './start/watch.mjs';
import { addresses, cloudEnvironment, platformEnvironment, workbenchEnvironment } from './start/world.mjs';

const options = readOptions();
const urls = addresses(options);
const supervisor = new Supervisor();
let stopWatching = () => {};

async function main() {
  ensureInstalled();
  await requireFreePorts([options.workbenchPort, options.platformPort, options.cloudPort]);
  if (options.fresh) emptyData(options.dataDir);
  await build();
  await startServers();
  if (options.watch) stopWatching = watchSources(Object.keys(rebuilds), (area) => rebuilds[area]());
  announce();
}

async function startServers() {
  await supervisor.start('card-platform', platformEnvironment(options, urls));
  await supervisor.start('cloud-runtime', await cloudEnvironment(options, urls));
  await verifyPushUrl();
  if (options.demo) await loadDemo(urls);
  if (options.web) await supervisor.start('workbench', workbenchEnvironment(options, urls));
  else await serveEndpoints(options.workbenchPort, urls);
}

/** The Official Account's server URL is accepted only when the event function answers WeChat's echostr. */
async function verifyPushUrl() {
  const [account] = await (await fetch(`${urls.cardPlatform}/simulator/accounts`)).json();
  const response = await fetch(`${urls.cardPlatform}/simulator/accounts/${account.appid}/verify`, {
    method: 'POST',
  });
  const { verified } = await response.json();
  if (!verified) console.warn(`${account.pushUrl} did not answer the verification: events will not arrive`);
}

/** What to build and restart when a folder changes; runtime and phones see what is new by themselves. */
const rebuilds = {
  server: () => build(['functions']),
  cloudfunctions: () => build(['functions']),
  'miniprogram/domain': () => build(['functions']),
  miniprogram: () => build(['miniprogram', 'pages']),
  simulator: async () => {
    await build(['simulator', 'pages']);
    for (const name of ['card-platform', 'cloud-runtime', 'workbench']) await supervisor.restart(name);
  },
};

function announce() {
  if (options.web) console.log(`\n  workbench      ${urls.workbench}`);
  console.log(
    `  card platform  ${urls.cardPlatform}\n  cloud runtime  ${urls.cloud}\n\nCtrl-C stops all of it.`,
  );
}

async function stop(code) {
  stopWatching();
  await supervisor.stop();
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop(0));

main().catch(async (error) => {
  console.error(error.message);
  await stop(1);
});
