import { join } from 'node:path';
import type { Root } from 'postcss';
import type { BuiltModule, StyleParts } from '../app-data';
import type { ComponentGraph, GraphModule } from './component-graph';
import { isIconComponent, usedIcons, withLocalIcons } from './icons';
import type { Problems } from './problems';
import { compileWxss, readWxss } from './wxss';

/** Every style of which the classes stay as they are written. */
const UNSCOPED = new Set(['shared', 'page-shared']);

export interface Styles {
  modules: Record<string, BuiltModule>;
  styles: Record<string, StyleParts>;
}

/** Compiles app.wxss and the stylesheet of each page and component, and gives isolated ones their scope. */
export function compileStyles(
  graph: ComponentGraph,
  source: string,
  scripts: readonly string[],
  problems: Problems,
): Styles {
  const icons = usedIcons(graph.modules.values(), scripts);
  const read = (module: GraphModule): Root => {
    const root = readWxss(`${module.base}.wxss`, source, problems);
    return isIconComponent(module) ? withLocalIcons(root, icons) : root;
  };
  const result: Styles = {
    modules: {},
    styles: { app: compileWxss(readWxss(join(source, 'app.wxss'), source, problems)) },
  };
  for (const module of graph.modules.values()) {
    const styleIsolation = isolationOf(module);
    const scope = UNSCOPED.has(styleIsolation)
      ? undefined
      : `s${Object.keys(result.modules).length.toString(36)}`;
    result.modules[module.id] = { scope, config: { ...module.config, styleIsolation } };
    result.styles[module.id] = compileWxss(read(module), scope);
  }
  return result;
}

/** A page shares its styles, also when it is made with `Component()`. */
function isolationOf({ config, isPage }: GraphModule): string {
  return config.styleIsolation ?? (isPage ? 'shared' : 'isolated');
}
