import { build } from './build.mjs';
import { ensureInstalled } from './install.mjs';

ensureInstalled();
await build(['functions', 'miniprogram', 'simulator']);
const { runBenchmarks } = await import('../bench/run.mjs');
await runBenchmarks({ write: process.argv.includes('--write') });
