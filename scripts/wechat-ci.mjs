import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { inProject, root } from './project.mjs';

/** 276 MB, so it is installed on first use and is no dependency of the project. */
const VERSION = '2.1.42';
const folder = inProject('dist/miniprogram-ci');

/** Compiles the project with WeChat's own miniprogram-ci, offline: a wrong page, tab, component or script fails. */
async function main() {
  ensureInstalled();
  await build(['functions', 'miniprogram']);
  const ci = installedCi();
  const project = new ci.Project({
    appid: 'wx0000000000000000',
    type: 'miniProgram',
    projectPath: root,
    privateKeyPath: throwAwayKey(),
    ignores: ['node_modules/**/*', 'dist/**/*', '.local/**/*', 'simulator/**/*', 'test/**/*'],
  });
  // The only thing that would ask WeChat: what this appid may do. Its default lets the compiler run offline.
  project.attr = async () => ci.DefaultProjectAttr;
  const options = {
    project,
    version: '0.0.0',
    desc: 'offline',
    setting: { useProjectConfig: true },
    onProgressUpdate() {},
  };
  await ci.getCompiledResult(options, path.join(folder, 'compiled.zip'));
  console.log('miniprogram-ci compiled the project');
}

function installedCi() {
  if (!existsSync(path.join(folder, 'node_modules/miniprogram-ci'))) install();
  return createRequire(path.join(folder, 'package.json'))('miniprogram-ci');
}

function install() {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const { status } = spawnSync('npm', ['install', `miniprogram-ci@${VERSION}`], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}

function throwAwayKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const file = path.join(folder, 'throw-away.key');
  writeFileSync(file, privateKey.export({ type: 'pkcs1', format: 'pem' }), { mode: 0o600 });
  return file;
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
