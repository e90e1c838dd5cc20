import type { AppData, ThemeName } from '../app-data';

type Listener = (theme: ThemeName) => void;

const preference = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<Listener>();
let forced = forcedByAddress();
let follows = true;

function forcedByAddress(): ThemeName | undefined {
  const value = new URLSearchParams(location.search).get('theme');
  return value === 'dark' || value === 'light' ? value : undefined;
}

/** The system's theme; `?theme=dark` before the hash overrides it. */
export const systemTheme = (): ThemeName => forced ?? (preference.matches ? 'dark' : 'light');

/** The theme that the app sees: an app without `"darkmode": true` is always light. */
export const theme = (): ThemeName => (follows ? systemTheme() : 'light');

export function setDarkMode(supported: boolean): void {
  follows = supported;
}

/** Switches the phone's theme, as its settings would. */
export function forceTheme(name: ThemeName): void {
  forced = name;
  tell();
}

/** Returns the way to stop listening. */
export function onThemeChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener(theme());
}

preference.addEventListener('change', tell);

/** A value of app.json or a page's JSON with `@name` looked up in theme.json. */
export function themed(value: string | undefined, themes: AppData['themes']): string | undefined {
  return value?.startsWith('@') ? themes[theme()][value.slice(1)] : value;
}
