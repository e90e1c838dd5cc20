import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BuildFailure, build, type Message, type Plugin } from 'esbuild';
import type { AppData } from '../app-data';
import type { ComponentGraph, GraphModule } from './component-graph';
import type { Problems } from './problems';

/** glass-easel takes a missing `process` for its development mode. */
const BANNER = 'var process=globalThis.process||{env:{NODE_ENV:"production"}};';

export interface BundleInput {
  graph: ComponentGraph;
  source: string;
  browserDir: string;
  templates: string;
  data: AppData;
  outDir: string;
  minify: boolean;
}

/** Writes app.js: the phone, the templates, the styles and the app's own code in one file. */
export async function bundleApp(input: BundleInput, problems: Problems): Promise<void> {
  const scripts = scriptsOf(input.graph, problems);
  try {
    await build({
      stdin: { contents: entryOf(input, scripts), resolveDir: input.source, loader: 'ts' },
      bundle: true,
      minify: input.minify,
      sourcemap: true,
      format: 'iife',
      target: 'es2022',
      outfile: join(input.outDir, 'app.js'),
      plugins: [builtSources(input), miniProgramPackages(), moduleBrackets(scripts)],
      logLevel: 'silent',
      define: { 'process.env.NODE_ENV': '"production"' },
      loader: { '.css': 'text' },
      banner: { js: BANNER },
    });
  } catch (error) {
    const failures = (error as BuildFailure).errors;
    if (!failures) throw error;
    for (const failure of failures) addFailure(failure, input.source, problems);
  }
}

function addFailure({ location, text }: Message, source: string, problems: Problems): void {
  const file = location ? join(process.cwd(), location.file) : join(source, 'app.json');
  problems.add(file, text, location?.line, location ? location.column + 1 : undefined);
}

/** The script of every module, by its file. */
function scriptsOf(graph: ComponentGraph, problems: Problems): Map<string, GraphModule> {
  const scripts = new Map<string, GraphModule>();
  for (const module of graph.modules.values()) {
    const file = scriptAt(module.base);
    if (file) scripts.set(file, module);
    else problems.add(`${module.base}.json`, 'has no .ts or .js beside it');
  }
  return scripts;
}

const scriptAt = (base: string) => ['.ts', '.js'].map((end) => base + end).find((file) => existsSync(file));

function entryOf({ source, browserDir }: BundleInput, scripts: Map<string, GraphModule>): string {
  const app = scriptAt(join(source, 'app'));
  const files = [...(app ? [app] : []), ...scripts.keys()];
  return `import { startPhone } from ${JSON.stringify(join(browserDir, 'main.ts'))};
import templates from 'built:templates';
import data from 'built:data';
startPhone({ templates, data, load() {
${files.map((file) => `require(${JSON.stringify(file)});`).join('\n')}
} });`;
}

function builtSources({ templates, data }: BundleInput): Plugin {
  return {
    name: 'built-sources',
    setup(builder) {
      builder.onResolve({ filter: /^built:/ }, ({ path }) => ({ path, namespace: 'built' }));
      builder.onLoad({ filter: /templates$/, namespace: 'built' }, () => ({
        contents: `export default ${templates}`,
        loader: 'js',
      }));
      builder.onLoad({ filter: /data$/, namespace: 'built' }, () => ({
        contents: JSON.stringify(data),
        loader: 'json',
      }));
    },
  };
}

/** Finds packages where WeChat does: in the `miniprogram_npm` folders on the way up. */
function miniProgramPackages(): Plugin {
  return {
    name: 'mini-program-packages',
    setup(builder) {
      builder.onResolve({ filter: /^[a-z@]/i }, ({ path, resolveDir }) => {
        const file = resolveDir && packageFile(path, resolveDir);
        return file ? { path: file } : undefined;
      });
    },
  };
}

function packageFile(specifier: string, from: string): string | undefined {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    const base = join(folder, 'miniprogram_npm', specifier);
    const file = [`${base}.js`, join(base, 'index.js'), base].find(isFile);
    if (file) return file;
  }
  return undefined;
}

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

/** While a module runs, a global `Component()`, called from anywhere, must know whose it is. */
function moduleBrackets(scripts: Map<string, GraphModule>): Plugin {
  return {
    name: 'module-brackets',
    setup(builder) {
      builder.onLoad({ filter: /\.(ts|js)$/ }, ({ path }) => {
        const module = scripts.get(path);
        if (!module) return undefined;
        const code = readFileSync(path, 'utf8');
        const contents = `;__moduleBegins(${JSON.stringify(module.id)});${code}\n;__moduleEnds();`;
        return { contents, loader: path.endsWith('.ts') ? 'ts' : 'js', resolveDir: dirname(path) };
      });
    },
  };
}
