import { ensureInstalled } from './install.mjs';
import { isMain } from './project.mjs';

const steps = {
  functions: async () => (await import('./build/functions.mjs')).buildFunctions(),
  miniprogram: async () => (await import('./build/miniprogram-npm.mjs')).buildMiniprogramNpm(),
  simulator: async () => (await import('./build/simulator.mjs')).buildSimulator(),
  pages: async () => (await import('./build/pages.mjs')).buildPages(),
};

/** Builds the named parts, or all of them in an order that works. */
export async function build(names = Object.keys(steps)) {
  for (const name of names) await steps[name]();
}

function namesFromArguments() {
  const names = process.argv.slice(2).map((argument) => argument.replace(/^--/, ''));
  const unknown = names.find((name) => !(name in steps));
  if (unknown) {
    console.error(`unknown part "${unknown}"; there are: ${Object.keys(steps).join(', ')}`);
    process.exit(2);
  }
  return names.length > 0 ? names : undefined;
}

if (isMain(import.meta.url)) {
  ensureInstalled();
  await build(namesFromArguments());
}
