import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { inProject, root } from './project.mjs';

/** The long form of the fault run, unless the options say otherwise. */
const OPERATIONS = '100000';

const { values } = parseArgs({
  options: { operations: { type: 'string' }, seconds: { type: 'string' }, seed: { type: 'string' } },
});
const { seconds, operations = seconds ? undefined : OPERATIONS, seed } = values;
const chosen = { FAULT_OPERATIONS: operations, FAULT_SECONDS: seconds, FAULT_SEED: seed };
const given = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined));

ensureInstalled();
await build(['functions', 'simulator']);
const jest = inProject('node_modules/jest/bin/jest.js');
const { status } = spawnSync(process.execPath, [jest, '--selectProjects', 'faults'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ...given },
});
process.exitCode = status ?? 1;
