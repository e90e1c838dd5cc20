import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { dist, inProject, root } from './project.mjs';

const suites = ['unit', 'components', 'journeys', 'e2e'];
const parts = ['check', ...suites];

/** Runs the named parts, or all; ends with the line `N passed, N failed` and exit code 1 if anything failed. */
async function main(names) {
  ensureInstalled();
  await build();
  const total = { passed: 0, failed: 0 };
  if (names.includes('check')) add(total, await runChecks());
  const chosen = names.filter((name) => suites.includes(name));
  if (chosen.length > 0) add(total, runJest(chosen));
  if (chosen.includes('unit')) add(total, await checkEndpoints());
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed > 0 ? 1 : 0);
}

/** Loaded late: the checks use packages that may have to be installed first. */
async function runChecks() {
  const { checks } = await import('./checks/index.mjs');
  const result = { passed: 0, failed: 0 };
  for (const [name, check] of Object.entries(checks)) {
    const problems = await check();
    console.log(`${problems.length === 0 ? 'ok    ' : 'FAILED'} ${name}`);
    for (const problem of problems) console.log(problem);
    add(result, problems.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  }
  return result;
}

/** An endpoint that no test calls over HTTP is a failure. */
async function checkEndpoints() {
  const { unaskedEndpoints } = await import('./checks/asked-endpoints.mjs');
  const unasked = await unaskedEndpoints();
  for (const path of unasked) console.log(`FAILED no test calls ${path}`);
  return unasked.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: unasked.length };
}

/** A suite that could not even be read counts as one failure. */
function runJest(projects) {
  const report = path.join(dist.checks, `${projects.join('-')}.json`);
  mkdirSync(dist.checks, { recursive: true });
  rmSync(report, { force: true });
  rmSync(path.join(dist.checks, 'asked-paths'), { recursive: true, force: true });
  const jest = inProject('node_modules/jest/bin/jest.js');
  const flags = ['--selectProjects', ...projects, '--json', `--outputFile=${report}`, '--maxWorkers=2'];
  const stdio = ['ignore', 'ignore', 'inherit'];
  const { status } = spawnSync(process.execPath, [jest, ...flags], { cwd: root, stdio });
  const {
    numPassedTests: passed,
    numFailedTests,
    numRuntimeErrorTestSuites,
  } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed, failed: failed === 0 && status !== 0 ? 1 : failed };
}

function add(total, { passed, failed }) {
  total.passed += passed;
  total.failed += failed;
}

const names = process.argv.slice(2);
const unknown = names.find((name) => !parts.includes(name));
if (unknown) {
  console.error(`unknown part "${unknown}"; there are: ${parts.join(', ')}`);
  process.exit(2);
}
await main(names.length > 0 ? names : parts);
