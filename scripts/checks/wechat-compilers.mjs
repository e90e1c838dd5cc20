import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../project.mjs';

const platforms = { linux: 'linux', darwin: 'mac', win32: 'windows' };
const miniprogram = inProject('miniprogram');

/** Compiles every WXML, WXS and WXSS with WeChat's own wcc and wcsc, npm components included. */
export function checkWechatCompilers() {
  const files = readdirSync(miniprogram, { recursive: true }).map(String);
  const endingIn = (extension) => files.filter((file) => file.endsWith(extension));
  const templates = [...endingIn('.wxml'), ...endingIn('.wxs')];
  return [
    ...compile('wcc', ['-d', '-cc', '0', ...templates, '-gn', '$gwx']),
    ...compile('wcsc', ['-db', '-pc', '0', ...endingIn('.wxss')]),
  ];
}

function compile(name, options) {
  const compiler = inProject(
    'node_modules/miniprogram-compiler/bin',
    platforms[process.platform] ?? 'linux',
    name,
  );
  if (process.platform !== 'win32') chmodSync(compiler, 0o755);
  const result = spawnSync(compiler, options, { cwd: miniprogram, maxBuffer: 1 << 28, encoding: 'utf8' });
  if (result.error) return [`${name} could not be run: ${result.error.message}`];
  return result.status === 0 ? [] : [`${name}: ${result.stderr}${path.sep === '/' ? '' : result.stdout}`];
}
