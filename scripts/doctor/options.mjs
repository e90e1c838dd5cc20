import { existsSync } from 'node:fs';
import { inProject } from '../project.mjs';

const usage = `npm run doctor -- [options]
  --env FILE   read the variables from FILE instead of .env.local

What the file leaves blank comes from the environment. Nothing is changed, here or at WeChat, and no secret is printed.`;

/** Which file holds the variables; an option that does not exist ends the program with the usage. */
export function readOptions(argv = process.argv.slice(2)) {
  const [option, file, ...rest] = argv;
  if (option === undefined) return { envFile: inProject('.env.local') };
  if (option !== '--env' || !file || rest.length > 0) stop(`cannot read ${argv.join(' ')}`);
  if (!existsSync(file)) stop(`there is no ${file}`);
  return { envFile: file };
}

function stop(problem) {
  console.error(`${problem}\n\n${usage}`);
  process.exit(2);
}
