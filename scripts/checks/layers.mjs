import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { inProject, isMain, root } from '../project.mjs';

const own = [
  'miniprogram/domain',
  'miniprogram',
  'server/wechat/wire',
  'server',
  'cloudfunctions',
  'simulator',
];
const phoneLibraries = [
  'mobx-miniprogram',
  'mobx-miniprogram-bindings',
  'tdesign-miniprogram',
  'uqr',
  'jsbarcode',
  'dayjs',
];
const serverLibraries = ['node:', 'valibot', 'pino', 'chinese-days', 'fast-xml-parser', '@wecom/crypto'];

/**
 * Who may import whom (architecture, section 3). The first row whose folder or file holds the importing file
 * counts. `types`: folders that may be named in `import type` only. A test may import anything.
 */
const table = [
  { layer: 'miniprogram/domain', may: ['miniprogram/domain'] },
  { layer: 'miniprogram', may: ['miniprogram', 'miniprogram/domain', ...phoneLibraries] },
  {
    layer: 'server/cloud.ts',
    may: ['server', 'server/wechat/wire', 'miniprogram/domain', ...serverLibraries, 'wx-server-sdk'],
  },
  { layer: 'server', may: ['server', 'server/wechat/wire', 'miniprogram/domain', ...serverLibraries] },
  { layer: 'cloudfunctions', may: ['server', 'miniprogram/domain'] },
  { layer: 'simulator', may: ['simulator', 'node:', 'npm'], types: ['server/wechat/wire'] },
];

/** Libraries that belong to the product; the simulator has its own. */
const productOnly = [
  'valibot',
  '@wecom/crypto',
  'wx-server-sdk',
  'mobx-miniprogram',
  'mobx-miniprogram-bindings',
];

const statement =
  /(?:^|\n)\s*(?:(import|export)\s+(type\s+)?[^'";]*?from\s*|import\s*\(?\s*)['"]([^'"]+)['"]/g;

export function checkLayers() {
  return files().flatMap((file) => importsOf(file).flatMap((found) => problemOf(file, found)));
}

function files() {
  return ['miniprogram', 'server', 'cloudfunctions', 'simulator']
    .filter((folder) => existsSync(inProject(folder)))
    .flatMap((folder) =>
      readdirSync(inProject(folder), { recursive: true }).map((file) => posix(folder, file)),
    )
    .filter((file) => /\.(ts|tsx|mts|js|mjs)$/.test(file) && !/\.test\.tsx?$/.test(file))
    .filter((file) => !/\/(miniprogram_npm|node_modules|fixture)\//.test(file));
}

function importsOf(file) {
  const code = readFileSync(inProject(file), 'utf8');
  return [...code.matchAll(statement)].map(([, , type, target]) => ({ target, typeOnly: Boolean(type) }));
}

function problemOf(file, { target, typeOnly }) {
  const row = table.find(({ layer }) => file === layer || file.startsWith(`${layer}/`));
  const layer = layerOf(file, target);
  if (row.may.includes(layer) || (row.may.includes('npm') && isAllowedNpm(layer))) return [];
  if (typeOnly && row.types?.includes(layer)) return [];
  return [
    `${file} imports ${target}: ${row.layer} may import ${[...row.may, ...(row.types ?? [])].join(', ')}`,
  ];
}

const isAllowedNpm = (layer) => !own.includes(layer) && !productOnly.includes(layer);

/** The folder of ours, `node:` or the package that an import leads to. */
function layerOf(file, target) {
  if (target.startsWith('#')) return folderOf(inImports(target));
  if (target.startsWith('.')) return folderOf(posix(path.dirname(file), target));
  if (target.startsWith('node:') || builtinModules.includes(target)) return 'node:';
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

const folderOf = (file) => own.find((folder) => file.startsWith(`${folder}/`)) ?? file;
const posix = (...parts) => path.posix.join(...parts.map((part) => String(part).split(path.sep).join('/')));

function inImports(target) {
  const { imports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const [name, ...rest] = target.split('/');
  return posix(imports[`${name}/*`].replace('./', '').replace('*.ts', ''), rest.join('/'));
}

if (isMain(import.meta.url)) {
  const problems = checkLayers();
  for (const problem of problems) console.error(problem);
  process.exit(problems.length > 0 ? 1 : 0);
}
