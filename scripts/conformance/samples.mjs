import { readFileSync } from 'node:fs';
import { inProject } from '../project.mjs';

/** A documented answer, from test/wechat-samples. */
export const sample = (name) =>
  JSON.parse(readFileSync(inProject('test/wechat-samples', `${name}.json`), 'utf8'));
