import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { importsOf } from './miniprogram-sources.mjs';

const parts = ['.json', '.js', '.wxml', '.wxss', '.wxs'];

/**
 * All files of a component package that the given components need: scripts, templates, styles, WXS, the
 * components that they use in turn, and the modules of the package's own miniprogram_npm. Absolute paths.
 */
export function componentClosure(packageRoot, components) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file)) return;
    if (!existsSync(file)) throw new Error(`${file} is needed by a component but does not exist`);
    found.add(file);
    for (const needed of neededBy(file, packageRoot)) visit(needed);
  };
  for (const component of components) filesOfComponent(path.join(packageRoot, component)).forEach(visit);
  return [...found].sort();
}

const filesOfComponent = (base) =>
  parts.map((extension) => base + extension).filter((file) => existsSync(file));

const readers = {
  '.json': (text, file) =>
    Object.values(JSON.parse(text).usingComponents ?? {}).flatMap((target) =>
      filesOfComponent(near(file, target)),
    ),
  '.js': (text, file, packageRoot) => importsOf(text).map((target) => script(file, target, packageRoot)),
  '.wxml': (text, file) =>
    [...text.matchAll(/<(?:import|include|wxs)\b[^>]*?\bsrc="([^"]+)"/g)].map((m) => near(file, m[1])),
  '.wxs': (text, file) => [...text.matchAll(/require\(\s*['"]([^'"]+)['"]/g)].map((m) => near(file, m[1])),
  '.wxss': (text, file) => [...text.matchAll(/@import\s+['"]([^'"]+)['"]/g)].map((m) => near(file, m[1])),
};

const neededBy = (file, packageRoot) =>
  readers[path.extname(file)]?.(readFileSync(file, 'utf8'), file, packageRoot) ?? [];

const near = (file, target) => path.resolve(path.dirname(file), target);

function script(file, target, packageRoot) {
  const base = target.startsWith('.')
    ? near(file, target)
    : path.join(packageRoot, 'miniprogram_npm', target);
  const candidates = [base, `${base}.js`, path.join(base, 'index.js')];
  return candidates.find((candidate) => candidate.endsWith('.js') && existsSync(candidate)) ?? base;
}
