import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { AppConfig, ComponentConfig } from '../app-data';
import { type JsonFile, readJson } from './json-file';
import type { ModuleLocator, ModulePlace } from './module-locator';
import { lineOf, type Problems } from './problems';

/** A page or component of the app, with its configuration made absolute. */
export interface GraphModule extends ModulePlace {
  isPage: boolean;
  /** The tags that its JSON declares, also those whose component is missing. */
  declared: string[];
  config: ComponentConfig;
}

export interface ComponentGraph {
  app: JsonFile<AppConfig>;
  pages: string[];
  modules: Map<string, GraphModule>;
}

/** Walks from app.json through every page and everything that they use. */
export function readComponentGraph(locator: ModuleLocator, problems: Problems): ComponentGraph {
  const app = readJson<AppConfig>(join(locator.source, 'app.json'), problems);
  if (app.text === '') problems.add(app.file, 'is missing');
  const walk = new GraphWalk(locator, problems);
  const shared = walk.using({ id: 'app', base: join(locator.source, 'app') }, app, app.value.usingComponents);
  const pages = pagesOf(app.value);
  for (const id of pages) walk.page(id, app);
  checkTabs(app, pages, problems);
  for (const module of walk.modules.values()) {
    module.config.usingComponents = { ...shared, ...module.config.usingComponents };
  }
  return { app, pages, modules: walk.modules };
}

/** All pages, those of the subpackages behind those of the main package. */
function pagesOf(app: AppConfig): string[] {
  const inSubPackages = (app.subPackages ?? app.subpackages ?? []).flatMap(({ root, pages }) =>
    pages.map((page) => posix.join(root, page)),
  );
  return [...(app.pages ?? []), ...inSubPackages];
}

function checkTabs(app: JsonFile<AppConfig>, pages: string[], problems: Problems): void {
  for (const { pagePath } of app.value.tabBar?.list ?? []) {
    if (pages.includes(pagePath)) continue;
    problems.add(app.file, `tabBar page "${pagePath}" is not in pages`, lineOf(app.text, `"${pagePath}"`));
  }
}

class GraphWalk {
  readonly modules = new Map<string, GraphModule>();

  constructor(
    private readonly locator: ModuleLocator,
    private readonly problems: Problems,
  ) {}

  page(id: string, app: JsonFile<AppConfig>): void {
    const place = this.locator.page(id);
    if (existsSync(`${place.base}.wxml`)) {
      this.visit(place, true);
      return;
    }
    const line = lineOf(app.text, `"${id}"`) ?? lineOf(app.text, `"${id.split('/').slice(1).join('/')}"`);
    this.problems.add(app.file, `page "${id}" not found: ${id}.wxml is missing`, line);
  }

  /** The ids of what a configuration uses; visits each of them. */
  using(
    place: ModulePlace,
    json: JsonFile<object>,
    specifiers: Record<string, string> = {},
  ): Record<string, string> {
    const ids: Record<string, string> = {};
    for (const [tag, specifier] of Object.entries(specifiers)) {
      const id = this.component(place, json, specifier, `usingComponents "${tag}"`);
      if (id) ids[tag] = id;
    }
    return ids;
  }

  private visit(place: ModulePlace, isPage: boolean): void {
    if (this.modules.has(place.id)) return;
    const json = readJson<ComponentConfig>(`${place.base}.json`, this.problems);
    const declared = Object.keys(json.value.usingComponents ?? {});
    const module: GraphModule = { ...place, isPage, declared, config: { ...json.value } };
    this.modules.set(place.id, module);
    module.config.usingComponents = this.using(place, json, json.value.usingComponents);
    if (json.value.componentGenerics) module.config.componentGenerics = this.generics(place, json);
  }

  private generics(
    place: ModulePlace,
    json: JsonFile<ComponentConfig>,
  ): ComponentConfig['componentGenerics'] {
    const entries = Object.entries(json.value.componentGenerics ?? {}).map(([name, value]) => {
      const specifier = typeof value === 'object' ? value.default : undefined;
      const id = specifier && this.component(place, json, specifier, `componentGenerics "${name}"`);
      return [name, id ? { default: id } : true] as const;
    });
    return Object.fromEntries(entries);
  }

  private component(place: ModulePlace, json: JsonFile<object>, specifier: string, what: string) {
    const found = this.locator.component(specifier, place);
    if (found) {
      this.visit(found, false);
      return `/${found.id}`;
    }
    this.problems.add(
      json.file,
      `${what}: component "${specifier}" not found`,
      lineOf(json.text, `"${specifier}"`),
    );
    return undefined;
  }
}
