import { booted } from '../boot';
import { CallError, call, type WxTable } from './call';

/** All phones of the workbench share one origin; each user has a room of their own. */
const prefix = () => `mp:${booted().user.id}:`;

const LIMIT_KIB = 10240;

const keys = () =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix()))
    .map((key) => key.slice(prefix().length));

const read = (key: string): unknown => {
  const text = localStorage.getItem(prefix() + key);
  return text === null ? undefined : (JSON.parse(text) as { value: unknown }).value;
};

const write = (key: string, value: unknown) => {
  localStorage.setItem(prefix() + key, JSON.stringify({ value }));
};

const remove = (key: string) => localStorage.removeItem(prefix() + key);
const clear = () => keys().forEach(remove);

function info() {
  const bytes = keys().reduce((sum, key) => sum + (localStorage.getItem(prefix() + key)?.length ?? 0), 0);
  return { keys: keys(), currentSize: Math.ceil(bytes / 1024), limitSize: LIMIT_KIB };
}

interface Keyed {
  key: string;
}

export const storage: WxTable = {
  setStorageSync: write,
  getStorageSync: (key: string) => read(key) ?? '',
  removeStorageSync: remove,
  clearStorageSync: clear,
  getStorageInfoSync: info,
  setStorage: call<Keyed & { data: unknown }>('setStorage', ({ key, data }) => write(key, data)),
  getStorage: call<Keyed>('getStorage', ({ key }) => {
    const data = read(key);
    if (data === undefined) throw new CallError('data not found');
    return { data };
  }),
  removeStorage: call<Keyed>('removeStorage', ({ key }) => remove(key)),
  clearStorage: call('clearStorage', clear),
  getStorageInfo: call('getStorageInfo', info),
};
