import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const SDK = JSON.stringify(createRequire(__filename).resolve('wx-server-sdk'));

/** Puts a function in its folder, as a deployment would. `cloud` is the SDK, if the code mentions it. */
export function writeFunction(functionsDir: string, name: string, code: string, config: object = {}): void {
  const folder = join(functionsDir, name);
  const sdk = code.includes('cloud.') ? `const cloud = require(${SDK}); cloud.init({ env: 'local' });\n` : '';
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'config.json'), JSON.stringify(config));
  writeFileSync(join(folder, 'index.js'), sdk + code);
}
