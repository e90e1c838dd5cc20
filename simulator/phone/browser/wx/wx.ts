import { account } from './account';
import { appEvents } from './app-events';
import { audio } from './audio';
import { CallError, call, type WxTable } from './call';
import { cards } from './cards';
import { cloud } from './cloud';
import { device } from './device';
import { feedback } from './feedback';
import { navigation } from './navigation';
import { page } from './page';
import { reporting } from './reporting';
import { request } from './request';
import { scan } from './scan';
import { sharing } from './sharing';
import { storage } from './storage';
import { systemInformation } from './system-info';

const table: WxTable = {
  env: { USER_DATA_PATH: 'wxfile://usr' },
  ...account,
  ...appEvents,
  ...audio,
  ...cards,
  ...cloud,
  ...device,
  ...feedback,
  ...navigation,
  ...page,
  ...reporting,
  ...request,
  ...scan,
  ...sharing,
  ...storage,
  ...systemInformation,
  canIUse: (schema: string) => {
    const name = schema.split('.')[0] ?? '';
    return name in table || !/^[a-z]+[A-Z]/.test(name);
  },
};

/** Names of the calls that the app made and the phone does not have; tests expect it to be empty. */
export const unsupported = new Set<string>();

/** A call that the phone does not have fails and is recorded. */
function unknownCall(name: string) {
  return (options?: object) => {
    unsupported.add(name);
    console.warn(`wx.${name} is not supported on the simulated phone`);
    if (name.endsWith('Sync')) throw new Error(`${name}:fail not supported`);
    return call(name, () => {
      throw new CallError('not supported');
    })({ ...options });
  };
}

/** The global `wx`. */
export const wx = new Proxy(table, {
  get(calls, name) {
    if (typeof name !== 'string' || name in calls || name === 'then') return calls[name as string];
    return unknownCall(name);
  },
});
