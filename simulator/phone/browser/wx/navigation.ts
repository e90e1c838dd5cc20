import { NavigationError, pageStack } from '../pages/page-stack';
import type { PhonePage } from '../pages/phone-page';
import { CallError, call, type WxTable } from './call';

interface Target {
  url: string;
}

type Events = Record<string, (...args: unknown[]) => void>;

/** A refused navigation fails the call; anything else is an error of the app's. */
function refusing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof NavigationError ? new CallError(error.message) : error;
  }
}

const goes = (name: string, go: (url: string) => PhonePage) =>
  call<Target>(name, ({ url }) => {
    refusing(() => go(url));
  });

export const navigation: WxTable = {
  navigateTo: call<Target & { events?: Events }>('navigateTo', ({ url, events = {} }) => {
    const page = refusing(() => pageStack.navigateTo(url));
    for (const [name, listener] of Object.entries(events)) page.channel.on(name, listener);
    return { eventChannel: page.channel };
  }),
  redirectTo: goes('redirectTo', (url) => pageStack.redirectTo(url)),
  switchTab: goes('switchTab', (url) => pageStack.switchTab(url)),
  reLaunch: goes('reLaunch', (url) => pageStack.reLaunch(url)),
  navigateBack: call<{ delta?: number }>('navigateBack', ({ delta }) => {
    refusing(() => pageStack.navigateBack(delta));
  }),
};
