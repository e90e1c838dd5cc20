import type { AppData } from '../app-data';
import { appData, setAppData } from './app-context';
import { loadBoot } from './boot';
import { setBuiltInHost } from './built-ins/host';
import { registerBuiltIns } from './built-ins/register';
import { h } from './dom';
import { codeSpace } from './engine/code-space';
import { installDefinitions, theApp } from './engine/definitions';
import { installReadyLifetime } from './engine/ready-queue';
import { installWxsGlobals } from './engine/wxs-globals';
import { followWorld } from './events-stream';
import { imageUrl } from './image-url';
import { coverApp, uncoverApp } from './pages/app-front';
import { openApp } from './pages/launch';
import { pageStack } from './pages/page-stack';
import { routeUrl } from './pages/route';
import { askSheet } from './shell/layers';
import { createShell, shell } from './shell/shell';
import { startStatusClock } from './shell/status-clock';
import { onThemeChange, setDarkMode, systemTheme, theme } from './theme';
import { openCardPack } from './wechat/card-pack';
import { letOthersSee } from './wechat/other-phones';
import { tellPlatformChange } from './wechat/platform-change';
import { receiveCards, sharePage } from './wechat/share';
import { connectWechat } from './wechat/wechat-menu';
import { installWorldDate, setWorldClock } from './world-date';
import { unsupported, wx } from './wx/wx';

/** What the builder puts together: the app's compiled templates, its data and its code. */
export interface PhoneBundle {
  templates: Record<string, unknown>;
  data: AppData;
  load(): void;
}

/** Starts the phone, then the app: no line of the app's runs before the world's clock is in place. */
export async function startPhone(bundle: PhoneBundle): Promise<void> {
  createShell();
  try {
    const boot = await loadBoot();
    setWorldClock(boot.clock);
    installWorldDate(globalThis);
    startApp(bundle);
  } catch (error) {
    shell().layer.append(
      h('pre', { class: 'crash', role: 'alert' }, String((error as Error).stack ?? error)),
    );
    throw error;
  }
}

function startApp({ templates, data, load }: PhoneBundle): void {
  setAppData(data);
  setDarkMode(data.app.darkmode === true);
  installWxsGlobals();
  installDefinitions(() => pageStack.open.map((page) => page.instance));
  registerBuiltIns(templates);
  installReadyLifetime();
  registerModules(templates, data);
  connectBuiltIns();
  Object.assign(globalThis, { wx, __mpUnsupported: unsupported });
  load();
  const opensCardPack = location.hash === CARD_PACK;
  const showClock = startStatusClock();
  followWorld({
    clock(state) {
      setWorldClock(state);
      showClock();
    },
    reload: () => location.reload(),
    change: tellPlatformChange,
  });
  listenToPhone();
  connectWechat();
  letOthersSee();
  receiveCards();
  openApp(addressedPage());
  if (opensCardPack) void openCardPack();
}

function registerModules(templates: PhoneBundle['templates'], data: AppData): void {
  codeSpace.addStyleSheet('app', 'app');
  for (const [id, { config, scope }] of Object.entries(data.modules)) {
    codeSpace.addComponentStaticConfig(id, config);
    codeSpace.addCompiledTemplate(id, { groupList: templates, content: templates[id] });
    codeSpace.addStyleSheet(id, id, scope);
  }
}

function connectBuiltIns(): void {
  const actions: Record<string, (url: string, delta: number) => unknown> = {
    navigate: (url) => pageStack.navigateTo(url),
    redirect: (url) => pageStack.redirectTo(url),
    switchTab: (url) => pageStack.switchTab(url),
    reLaunch: (url) => pageStack.reLaunch(url),
    navigateBack: (_url, delta) => pageStack.navigateBack(delta),
  };
  setBuiltInHost({
    fileUrl: (path) => imageUrl(path, pageStack.top?.path.replace(/[^/]*$/, '')),
    navigate: ({ openType, url, delta }) => actions[openType]?.(url, delta),
    openButton: (openType) => {
      if (openType === 'share') sharePage('button');
    },
    choose: (items) => askSheet(items),
  });
}

const CARD_PACK = '#wechat/cards';

/** `#/path?query` opens that page. */
const addressedPage = () => (location.hash.startsWith('#/') ? location.hash.slice(1) : '');

function listenToPhone(): void {
  shell().back.onclick = () => pageStack.navigateBack();
  shell().navHome.onclick = () => pageStack.reLaunch(`/${appData().pages[0]}`);
  addEventListener('hashchange', () => {
    const url = addressedPage();
    if (location.hash === CARD_PACK) void openCardPack();
    if (url && pageStack.top && url !== routeUrl(pageStack.top)) openApp(url);
  });
  document.addEventListener('visibilitychange', () =>
    document.hidden ? coverApp(document) : uncoverApp(document),
  );
  onThemeChange(() => {
    shell().phone.dataset.theme = systemTheme();
    theApp()?.onThemeChange?.({ theme: theme() });
    pageStack.refresh();
  });
}
