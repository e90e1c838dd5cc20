import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { bundleApp } from './app-bundle';
import { checkTabIcons, copyAssets } from './assets';
import { type ComponentGraph, readComponentGraph } from './component-graph';
import { filesUnder } from './files-under';
import { ModuleLocator } from './module-locator';
import { Problems } from './problems';
import { projectRoot } from './project-root';
import { compileStyles } from './styles';
import { compileTemplates } from './templates';
import { readThemes } from './theme';

const WASM = 'zxing-wasm/reader/zxing_reader.wasm';

export interface PhoneBuildOptions {
  /** The mini-program's root, with app.json. */
  source: string;
  /** Emptied and written. It stays as it was when the code cannot be bundled. */
  outDir: string;
  minify?: boolean;
}

export interface PhoneBuild {
  /** What is wrong with the source, as `file:line:column message`; empty when all is well. */
  problems: string[];
  /** Paths of the written files under outDir. */
  files: string[];
  milliseconds: number;
}

/** Builds the web page that runs a mini-program's source on the simulated phone. */
export async function buildPhone({ source, outDir, minify = false }: PhoneBuildOptions): Promise<PhoneBuild> {
  const started = performance.now();
  const from = resolve(source);
  const problems = new Problems(from);
  const locator = new ModuleLocator(from);
  const graph = readComponentGraph(locator, problems);
  const fresh = `${resolve(outDir)}.${process.pid}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  const written = await writeApp(graph, locator, fresh, minify, problems);
  if (written) replaceFolder(fresh, outDir);
  rmSync(fresh, { recursive: true, force: true });
  return {
    problems: problems.list,
    files: written ? filesUnder(outDir) : [],
    milliseconds: performance.now() - started,
  };
}

/** False when there is nothing that could run. */
async function writeApp(
  graph: ComponentGraph,
  locator: ModuleLocator,
  outDir: string,
  minify: boolean,
  problems: Problems,
): Promise<boolean> {
  const { source } = locator;
  const browserDir = join(projectRoot(), 'simulator/phone/browser');
  const themes = readThemes(graph.app, source, problems);
  checkTabIcons(graph.app, Object.values(themes), source, problems);
  const templates = compileTemplates(graph, locator, problems);
  const styles = compileStyles(graph, source, scriptTexts(source), problems);
  const data = { app: graph.app.value, pages: graph.pages, themes, ...styles };
  await bundleApp({ graph, source, browserDir, templates, data, outDir, minify }, problems);
  if (!readdirSync(outDir).includes('app.js')) return false;
  copyAssets(source, outDir);
  copyFileSync(join(browserDir, 'index.html'), join(outDir, 'index.html'));
  copyFileSync(createRequire(join(browserDir, 'main.ts')).resolve(WASM), join(outDir, 'zxing_reader.wasm'));
  return true;
}

/** Code outside of pages and components may name an icon, too. */
function scriptTexts(source: string): string[] {
  return filesUnder(source)
    .filter((file) => file.endsWith('.ts') && !file.includes('_npm/') && !file.includes('node_modules'))
    .map((file) => readFileSync(join(source, file), 'utf8'));
}

/** The phone is served meanwhile, so the old folder makes way in one step. */
function replaceFolder(fresh: string, outDir: string): void {
  const old = `${resolve(outDir)}.${process.pid}.old`;
  if (existsSync(outDir)) renameSync(outDir, old);
  renameSync(fresh, resolve(outDir));
  rmSync(old, { recursive: true, force: true });
}
