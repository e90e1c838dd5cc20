import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { inProject, root } from '../project.mjs';
import { componentClosure } from './component-closure.mjs';
import { importedModules, usedComponents } from './miniprogram-sources.mjs';

const target = inProject('miniprogram/miniprogram_npm');
const require = createRequire(import.meta.url);
const format = { format: 'cjs', target: 'es2018', minify: true };

/**
 * Writes miniprogram/miniprogram_npm as WeChat DevTools' 构建 npm would, but smaller: only the modules and
 * components in use, one copy of each (docs/decisions/0001).
 */
export async function buildMiniprogramNpm() {
  rmSync(target, { recursive: true, force: true });
  const modules = importedModules();
  await Promise.all(modules.map((name) => buildModule(name, modules)));
  await buildComponents(usedComponents());
}

/** Modules in use stay apart, so that mobx-miniprogram is loaded once for us and for its bindings. */
function buildModule(name, modules) {
  return esbuild.build({
    absWorkingDir: root,
    entryPoints: [require.resolve(name, { paths: [root] })],
    outfile: path.join(target, isPackage(name) ? `${name}/index.js` : `${name}.js`),
    external: modules.filter((other) => other !== name),
    bundle: true,
    mainFields: ['module', 'main'],
    logLevel: 'error',
    ...format,
  });
}

const isPackage = (name) => name.split('/').length === (name.startsWith('@') ? 2 : 1);

async function buildComponents(components) {
  for (const [name, paths] of byPackage(components)) {
    const packageRoot = miniprogramRoot(name);
    for (const file of componentClosure(packageRoot, paths)) {
      await writeComponentFile(file, path.join(target, name, path.relative(packageRoot, file)));
    }
  }
}

function byPackage(components) {
  const packages = new Map();
  for (const component of components) {
    const [name, ...rest] = component.split('/');
    packages.set(name, [...(packages.get(name) ?? []), rest.join('/')]);
  }
  return packages;
}

function miniprogramRoot(name) {
  const manifest = inProject('node_modules', name, 'package.json');
  const { miniprogram = 'miniprogram_dist' } = JSON.parse(readFileSync(manifest, 'utf8'));
  return inProject('node_modules', name, miniprogram);
}

async function writeComponentFile(from, to) {
  mkdirSync(path.dirname(to), { recursive: true });
  if (path.extname(from) !== '.js') return copyFileSync(from, to);
  const { code } = await esbuild.transform(readFileSync(from, 'utf8'), format);
  writeFileSync(to, code);
}
