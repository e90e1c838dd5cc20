import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';

const PAGE = 'simulator/workbench/browser';

export interface WorkbenchPageOptions {
  /** Gets index.html, workbench.js and workbench.css. */
  outDir: string;
  minify?: boolean;
}

/** Bundles the workbench's page. Rejects with esbuild's messages when the source does not compile. */
export async function buildWorkbenchPage({ outDir, minify = false }: WorkbenchPageOptions): Promise<void> {
  const source = path.join(projectRoot(), PAGE);
  await mkdir(outDir, { recursive: true });
  await esbuild.build({
    entryPoints: [{ in: path.join(source, 'index.tsx'), out: 'workbench' }],
    outdir: outDir,
    bundle: true,
    minify,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: minify ? false : 'inline',
    logLevel: 'error',
  });
  await copyFile(path.join(source, 'index.html'), path.join(outDir, 'index.html'));
}

/** The project's folder, found upwards from this file: it runs from the source tree or from a bundle. */
function projectRoot(from: string = __dirname): string {
  if (existsSync(path.join(from, PAGE, 'index.html'))) return from;
  const parent = path.dirname(from);
  if (parent === from) throw new Error(`the page's source, ${PAGE}, is not above ${__dirname}`);
  return projectRoot(parent);
}
