import path from 'node:path';
import { inProject } from '../project.mjs';

const usage = `npm start -- [options]
  --data DIR   keep state under DIR (default .local)
  --fresh      empty that folder first
  --no-demo    without demo data
  --no-web     only the card platform and the cloud runtime
  --no-watch   don't rebuild on change
PORT (default 3000) is the workbench, PORT+1 the card platform, PORT+2 the cloud runtime.`;

/** What the command line and PORT ask for; an option that does not exist ends the program with the usage. */
export function readOptions(argv = process.argv.slice(2), env = process.env) {
  const options = { dataDir: inProject('.local'), fresh: false, demo: true, web: true, watch: true };
  for (let i = 0; i < argv.length; i++) {
    if (argv[i] === '--data' && argv[i + 1]) options.dataDir = path.resolve(argv[++i]);
    else if (argv[i] === '--fresh') options.fresh = true;
    else if (/^--no-(demo|web|watch)$/.test(argv[i])) options[argv[i].slice(5)] = false;
    else stop(`unknown option ${argv[i]}`);
  }
  return { ...options, ...ports(env.PORT ?? '3000') };
}

function ports(text) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_533) stop(`PORT must be 1 to 65533, not "${text}"`);
  return { workbenchPort: port, platformPort: port + 1, cloudPort: port + 2 };
}

function stop(problem) {
  console.error(`${problem}\n\n${usage}`);
  process.exit(2);
}
