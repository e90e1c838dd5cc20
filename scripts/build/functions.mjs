import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { dist, inProject, root } from '../project.mjs';

/** The folders of cloudfunctions/ that are a function of their own. */
export function functionNames() {
  return readdirSync(inProject('cloudfunctions'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(inProject('cloudfunctions', entry.name, 'index.ts')))
    .map((entry) => entry.name);
}

/**
 * Writes each function as a folder that runs with no node_modules in reach: index.js, config.json and a
 * package.json without dependencies. Answers esbuild's metafile by function name.
 */
export async function buildFunctions() {
  removeForeignFolders(functionNames());
  const built = functionNames().map(async (name) => [name, await buildFunction(name)]);
  return Object.fromEntries(await Promise.all(built));
}

async function buildFunction(name) {
  const folder = path.join(dist.functions, name);
  mkdirSync(folder, { recursive: true });
  cpSync(inProject('cloudfunctions', name, 'config.json'), path.join(folder, 'config.json'));
  writeFileSync(
    path.join(folder, 'package.json'),
    `${JSON.stringify({ name, version: '1.0.0', main: 'index.js' })}\n`,
  );
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [`cloudfunctions/${name}/index.ts`],
    outfile: path.join(folder, 'index.js'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    keepNames: true,
    metafile: true,
    logLevel: 'error',
  });
  return metafile;
}

function removeForeignFolders(names) {
  mkdirSync(dist.functions, { recursive: true });
  for (const entry of readdirSync(dist.functions)) {
    if (!names.includes(entry)) rmSync(path.join(dist.functions, entry), { recursive: true });
  }
}
