import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { builtInTemplates } from '../built-in-tags';
import type { GraphModule } from './component-graph';
import { lineAt, type Problems } from './problems';
import { literalAttribute, tagsOf, type WxmlTag } from './wxml-tags';

const STRUCTURE = new Set(['block', 'template', 'import', 'include', 'slot', 'wxs']);
const IMAGES = new Set(['image', 'cover-image', 't-image']);
const REMOTE = /^(https?:|data:|cloud:|wxfile:|\/\/)/;

/** Finds tags that nothing defines and pictures that do not exist, in one template of the app itself. */
export function checkWxml(module: GraphModule, wxml: string, source: string, problems: Problems): void {
  const file = `${module.base}.wxml`;
  const known = knownTags(module);
  for (const tag of tagsOf(wxml)) {
    const line = lineAt(wxml, tag.index);
    if (!known.has(tag.name)) problems.add(file, `component <${tag.name}> is not in usingComponents`, line);
    const missing = missingImage(tag, file, source);
    if (missing) problems.add(file, `image "${missing}" not found`, line);
  }
}

function knownTags({ config, declared }: GraphModule): Set<string> {
  return new Set([
    ...STRUCTURE,
    ...Object.keys(builtInTemplates),
    ...declared,
    ...Object.keys(config.usingComponents ?? {}),
    ...Object.keys(config.componentGenerics ?? {}),
  ]);
}

function missingImage(tag: WxmlTag, file: string, source: string): string | undefined {
  const src = IMAGES.has(tag.name) ? literalAttribute(tag, 'src') : undefined;
  if (!src || REMOTE.test(src)) return undefined;
  const path = src.startsWith('/') ? join(source, src) : resolve(dirname(file), src);
  return existsSync(path) ? undefined : src;
}
