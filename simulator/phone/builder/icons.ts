import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { AtRule, Root, Rule } from 'postcss';
import type { GraphModule } from './component-graph';

const WORD = /[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g;
const ICON_RULE = /^\.t-icon-([a-z0-9-]+):before$/;
const SOURCES = ['.wxml', '.ts', '.js', '.json', '.wxs'];

/** TDesign's icon component, whose font lies on a CDN. */
export const isIconComponent = (module: GraphModule) =>
  module.npm === 'tdesign-miniprogram' && module.id.endsWith('/icon/icon');

/** The names of all icons that the given modules may show. */
export function usedIcons(modules: Iterable<GraphModule>, texts: readonly string[] = []): Set<string> {
  const names = new Set(readdirSync(iconFolder()).map((file) => file.replace(/\.svg$/, '')));
  const used = new Set<string>();
  const read = (text: string) => {
    for (const [word] of text.matchAll(WORD)) if (names.has(word)) used.add(word);
  };
  for (const { base } of modules) {
    for (const extension of SOURCES) {
      if (existsSync(base + extension)) read(readFileSync(base + extension, 'utf8'));
    }
  }
  texts.forEach(read);
  return used;
}

/** Paints each used icon with a mask made of its SVG instead of the font, so that it shows offline. */
export function withLocalIcons(root: Root, used: ReadonlySet<string>): Root {
  root.walkAtRules('font-face', (rule: AtRule) => {
    rule.remove();
  });
  root.walkRules((rule: Rule) => {
    const name = ICON_RULE.exec(rule.selector.replace('::', ':'))?.[1];
    if (!name) return;
    if (used.has(name)) rule.removeAll().append(...maskOf(name));
    else rule.remove();
  });
  return root;
}

function maskOf(name: string) {
  const mask = `url("data:image/svg+xml,${encodeURIComponent(svgOf(name))}") center/contain no-repeat`;
  const box = { content: '""', display: 'block', width: '1em', height: '1em', background: 'currentColor' };
  return Object.entries({ ...box, '-webkit-mask': mask, mask }).map(([prop, value]) => ({ prop, value }));
}

/** The package misspells viewBox, and its classes and ids would be taken for ours. */
function svgOf(name: string): string {
  return readFileSync(join(iconFolder(), `${name}.svg`), 'utf8')
    .replace('view-box=', 'viewBox=')
    .replace(/ (?:class|id)="[^"]*"/g, '')
    .replace(/currentColor/g, '#000');
}

const iconFolder = () =>
  join(dirname(createRequire(__filename).resolve('tdesign-icons-svg/package.json')), 'src');
