import { spawnSync } from 'node:child_process';
import { inProject, root } from '../project.mjs';

/** Runs a tool of node_modules; answers its output as one problem when it fails. */
export function runTool(script, options) {
  const tool = inProject('node_modules', script);
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...options], {
    cwd: root,
    encoding: 'utf8',
  });
  return status === 0 ? [] : [`${stdout}${stderr}`.trim()];
}
