import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { inProject } from '../scripts/project.mjs';
import { table } from './table.mjs';

const miniprogram = inProject('miniprogram');

/** Bytes of the mini-program by package as WeChat would ship it: scripts compiled and minified, tests left out. */
export async function measurePackages() {
  const { subPackages = [] } = JSON.parse(readFileSync(path.join(miniprogram, 'app.json'), 'utf8'));
  const roots = subPackages.map(({ root }) => root.replace(/\/$/, ''));
  const sizes = new Map([['main', { raw: 0, gzip: 0 }], ...roots.map((root) => [root, { raw: 0, gzip: 0 }])]);
  for (const file of shippedFiles()) {
    const content = await shipped(file);
    const size = sizes.get(roots.find((root) => file.startsWith(`${root}/`)) ?? 'main');
    size.raw += content.length;
    size.gzip += gzipSync(content).length;
  }
  const rows = [...sizes].map(([name, { raw, gzip }]) => [name, kilobytes(raw), kilobytes(gzip)]);
  return table('Mini-program packages', 'miniprogram_npm is in main.', ['package', 'KB', 'KB gzip'], rows);
}

function shippedFiles() {
  return readdirSync(miniprogram, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(miniprogram, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    )
    .filter((file) => !/\.(test|d)\.ts$|(^|\/)tsconfig\.json$/.test(file));
}

async function shipped(file) {
  const content = readFileSync(path.join(miniprogram, file));
  if (!file.endsWith('.ts')) return content;
  const { code } = await esbuild.transform(content.toString('utf8'), {
    loader: 'ts',
    format: 'cjs',
    target: 'es2018',
    minify: true,
  });
  return Buffer.from(code);
}

const kilobytes = (bytes) => (bytes / 1024).toFixed(1);
