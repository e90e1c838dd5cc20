import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AppConfig } from '../app-data';
import { filesUnder } from './files-under';
import type { JsonFile } from './json-file';
import { lineOf, type Problems } from './problems';

const ASSET = /\.(png|jpe?g|gif|svg|webp|ttf|woff2?|mp3|wav|mp4)$/i;

/** Copies the pictures, fonts and sounds that the app's files refer to. */
export function copyAssets(source: string, outDir: string): void {
  const assets = filesUnder(source).filter((file) => ASSET.test(file) && !file.includes('node_modules'));
  for (const file of assets) {
    const copy = join(outDir, file);
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(join(source, file), copy);
  }
}

/** The tab bar's pictures must exist; those named by a theme are checked for both themes. */
export function checkTabIcons(
  app: JsonFile<AppConfig>,
  themes: readonly Record<string, string>[],
  source: string,
  problems: Problems,
): void {
  const icons = (app.value.tabBar?.list ?? []).flatMap((tab) => [tab.iconPath, tab.selectedIconPath]);
  for (const icon of icons) {
    if (!icon) continue;
    const paths = icon.startsWith('@') ? themes.map((theme) => theme[icon.slice(1)]) : [icon];
    for (const path of paths) {
      if (path && !existsSync(join(source, path))) {
        problems.add(app.file, `tabBar image "${path}" not found`, lineOf(app.text, `"${icon}"`));
      }
    }
  }
}
