import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { NpmPackages, splitPackage } from './npm-packages';

/** How the ids of npm packages' components begin. */
export const NPM_PREFIX = 'miniprogram_npm/';

/** A page or component: its id in the engine and its files' path without extension. */
export interface ModulePlace {
  id: string;
  base: string;
  /** The npm package that it belongs to. */
  npm?: string;
}

/** Turns what `usingComponents` names into files, as WeChat does: project root, relative, npm. */
export class ModuleLocator {
  readonly packages: NpmPackages;

  constructor(readonly source: string) {
    this.packages = new NpmPackages(source);
  }

  page(id: string): ModulePlace {
    return { id, base: join(this.source, id) };
  }

  /** Undefined when no such component exists. */
  component(specifier: string, from: ModulePlace): ModulePlace | undefined {
    const place = specifier.startsWith('/')
      ? this.page(specifier.slice(1))
      : (this.relative(specifier, from) ?? this.npm(specifier));
    return place && existsSync(`${place.base}.json`) ? place : undefined;
  }

  /** The path, without extension, of a template or script that an id names. */
  baseOf(id: string): string {
    if (!id.startsWith(NPM_PREFIX)) return join(this.source, id);
    const { name, rest } = splitPackage(id.slice(NPM_PREFIX.length));
    return join(this.packages.folder(name) ?? join(this.source, NPM_PREFIX, name), rest);
  }

  private relative(specifier: string, from: ModulePlace): ModulePlace | undefined {
    const base = resolve(dirname(from.base), specifier);
    if (!existsSync(`${base}.json`)) return undefined;
    if (!from.npm) return { id: relative(this.source, base), base };
    const inside = relative(this.packages.folder(from.npm)!, base);
    return { id: `${NPM_PREFIX}${from.npm}/${inside}`, base, npm: from.npm };
  }

  private npm(specifier: string): ModulePlace | undefined {
    const { name, rest } = splitPackage(specifier);
    const folder = specifier.startsWith('.') ? undefined : this.packages.folder(name);
    return folder ? { id: `${NPM_PREFIX}${name}/${rest}`, base: join(folder, rest), npm: name } : undefined;
  }
}
