import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { inProject } from '../scripts/project.mjs';
import { missedFigures } from './causes.mjs';
import { measureClaimRate } from './claim-rate.mjs';
import { measureColdStarts } from './cold-starts.mjs';
import { measureManyGrants } from './many-grants.mjs';
import { countOperations } from './operations.mjs';
import { measurePackages } from './packages.mjs';
import { measurePlatformLoad } from './platform-load.mjs';
import { startWorld } from './world.mjs';

/** Runs all measurements in one process after another; `write` puts the tables into docs/benchmarks.md. */
export async function runBenchmarks({ write }) {
  const world = await startWorld();
  const sections = [];
  try {
    sections.push(await countOperations(world), await measureClaimRate(world));
  } finally {
    await world.stop();
  }
  sections.push(
    await measureManyGrants(),
    await measurePlatformLoad(),
    measureColdStarts(),
    await measurePackages(),
  );
  const report = [heading(), ...sections, missedFigures(sections)].join('\n\n');
  console.log(report);
  if (write) writeFileSync(inProject('docs/benchmarks.md'), `${report}\n`);
}

const heading = () => `# Benchmarks

\`npm run bench\` prints these tables; \`npm run bench -- --write\` writes this file. Machines differ and are noisy: read the
ratios, which compare things measured in the same run, not the milliseconds.

Machine of these figures: ${os.availableParallelism()} cores, Node ${process.versions.node}.`;
