import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const PACKAGE = /^((?:@[^/]+\/)?[^/]+)(?:\/(.*))?$/;

/** Splits `@scope/name/a/b` into the package's name and the path inside it. */
export function splitPackage(specifier: string): { name: string; rest: string } {
  const [, name = specifier, rest = ''] = PACKAGE.exec(specifier) ?? [];
  return { name, rest };
}

/** Finds where the components of npm packages lie: what `npm run build` wrote, else the installed package. */
export class NpmPackages {
  private readonly found = new Map<string, string | undefined>();

  constructor(private readonly source: string) {}

  /** The folder of a package's components, or undefined when it is nowhere. */
  folder(name: string): string | undefined {
    if (!this.found.has(name)) this.found.set(name, this.built(name) ?? this.installed(name));
    return this.found.get(name);
  }

  private built(name: string): string | undefined {
    const folder = join(this.source, 'miniprogram_npm', name);
    return existsSync(folder) ? folder : undefined;
  }

  private installed(name: string): string | undefined {
    try {
      const file = createRequire(join(this.source, 'app.json')).resolve(`${name}/package.json`);
      const { miniprogram = 'miniprogram_dist' } = JSON.parse(readFileSync(file, 'utf8')) as {
        miniprogram?: string;
      };
      return join(dirname(file), miniprogram);
    } catch {
      return undefined;
    }
  }
}
