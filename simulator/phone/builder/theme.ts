import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AppConfig, AppData } from '../app-data';
import { type JsonFile, readJson } from './json-file';
import { lineOf, type Problems } from './problems';

const REFERENCE = /"@([^"]+)"/g;

/** Reads theme.json and checks that every `@name` of app.json is in both of its themes. */
export function readThemes(app: JsonFile<AppConfig>, source: string, problems: Problems): AppData['themes'] {
  const file = join(source, app.value.themeLocation ?? 'theme.json');
  if (app.value.themeLocation && !existsSync(file)) {
    problems.add(
      app.file,
      `themeLocation "${app.value.themeLocation}" not found`,
      lineOf(app.text, 'themeLocation'),
    );
  }
  const { light = {}, dark = {} } = readJson<Partial<AppData['themes']>>(file, problems).value;
  for (const [whole, name = ''] of app.text.matchAll(REFERENCE)) {
    if (name in light && name in dark) continue;
    problems.add(app.file, `"@${name}" is not in both themes of theme.json`, lineOf(app.text, whole));
  }
  return { light, dark };
}
