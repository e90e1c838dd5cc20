import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { inProject, root } from './project.mjs';

/** Installs exactly what package-lock.json names, when node_modules is missing or older than it. */
export function ensureInstalled() {
  if (isUpToDate()) return;
  console.log('installing packages (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.error('npm ci failed: see its message above');
    process.exit(1);
  }
}

function isUpToDate() {
  const installed = changedAt('node_modules/.package-lock.json');
  return installed !== null && installed >= changedAt('package-lock.json');
}

function changedAt(file) {
  return statSync(inProject(file), { throwIfNoEntry: false })?.mtimeMs ?? null;
}
