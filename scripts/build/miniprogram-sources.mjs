import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../project.mjs';

const miniprogram = inProject('miniprogram');
const importOf = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\(\s*)['"]([^'"]+)['"]/g;
const isBare = (specifier) => !/^[./#]/.test(specifier);

/** Files of the mini-program's own source, relative to it, that end in one of the extensions. */
export function sources(...extensions) {
  return readdirSync(miniprogram, { recursive: true })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !file.startsWith('miniprogram_npm/') && !file.endsWith('.test.ts'))
    .filter((file) => extensions.some((extension) => file.endsWith(extension)));
}

/** Everything that a script imports, as written; `import type` lines are left out. */
export function importsOf(code) {
  const withoutTypes = code.replace(/^\s*(?:import|export)\s+type\b[^;]*;/gm, '');
  return [...withoutTypes.matchAll(importOf)].map((match) => match[1]);
}

/** npm modules that the mini-program's scripts import, such as `uqr`. */
export function importedModules() {
  const found = sources('.ts').flatMap((file) =>
    importsOf(readFileSync(path.join(miniprogram, file), 'utf8')),
  );
  return [...new Set(found.filter(isBare))].sort();
}

/** npm components that its JSON files use, such as `tdesign-miniprogram/button/button`. */
export function usedComponents() {
  const found = sources('.json').flatMap((file) => {
    const { usingComponents = {} } = JSON.parse(readFileSync(path.join(miniprogram, file), 'utf8'));
    return Object.values(usingComponents).filter((target) => isBare(target) && isNpm(target));
  });
  return [...new Set(found)].sort();
}

/** `components/ticket` is bare but ours; a package lies in node_modules. */
const isNpm = (target) => {
  const parts = target.split('/');
  const name = target.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
  return readdirSync(inProject('node_modules')).includes(name.split('/')[0]);
};
