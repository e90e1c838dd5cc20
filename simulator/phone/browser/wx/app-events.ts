import { onThemeChange, theme } from '../theme';
import type { WxTable } from './call';

type Listener = (event: never) => void;

/** Sets of listeners behind `wx.onX` and `wx.offX`. */
const listeners = new Map<string, Set<Listener>>();

export function tellApp(name: string, event: unknown): void {
  for (const listener of listeners.get(name) ?? []) listener(event as never);
}

function onAndOff(name: string): WxTable {
  const all = new Set<Listener>();
  listeners.set(name, all);
  return {
    [`on${name}`]: (listener: Listener) => void all.add(listener),
    [`off${name}`]: (listener?: Listener) => void (listener ? all.delete(listener) : all.clear()),
  };
}

const NAMES = [
  'AppShow',
  'AppHide',
  'PageNotFound',
  'Error',
  'UnhandledRejection',
  'ThemeChange',
  'WindowResize',
];

export const appEvents: WxTable = Object.assign({}, ...NAMES.map(onAndOff));

onThemeChange(() => tellApp('ThemeChange', { theme: theme() }));
