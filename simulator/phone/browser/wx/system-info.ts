import { booted } from '../boot';
import { enterOptions } from '../pages/app-front';
import { launchOptions } from '../pages/launch';
import { pageStack } from '../pages/page-stack';
import { shell } from '../shell/shell';
import { CAPSULE, HOME_INDICATOR, NAVIGATION_BAR, STATUS_BAR } from '../shell/sizes';
import { theme } from '../theme';
import { call, type WxTable } from './call';

/** Below 2.19.2 TDesign turns its virtual hosts off. */
const SDK_VERSION = '3.10.3';

function windowInfo() {
  const [width, height] = [shell().width(), shell().height()];
  const frame = pageStack.top?.frame;
  return {
    pixelRatio: devicePixelRatio,
    screenWidth: width,
    screenHeight: height,
    windowWidth: frame?.clientWidth ?? width,
    windowHeight: frame?.clientHeight ?? height - STATUS_BAR - NAVIGATION_BAR,
    statusBarHeight: STATUS_BAR,
    screenTop: STATUS_BAR + NAVIGATION_BAR,
    safeArea: {
      left: 0,
      right: width,
      top: STATUS_BAR,
      bottom: height - HOME_INDICATOR,
      width,
      height: height - HOME_INDICATOR - STATUS_BAR,
    },
  };
}

const appBaseInfo = () => ({
  SDKVersion: SDK_VERSION,
  version: '8.0.60',
  language: 'zh_CN',
  theme: theme(),
  enableDebug: false,
  host: { env: 'WeChat', appId: '' },
  fontSizeSetting: 16,
  fontSizeScaleFactor: 1,
});

const deviceInfo = () => ({
  brand: 'devtools',
  model: 'simulator',
  system: 'iOS 17.0',
  platform: 'devtools',
  benchmarkLevel: 50,
  memorySize: 8192,
  abi: '',
});

const systemSetting = () => ({
  bluetoothEnabled: false,
  locationEnabled: false,
  wifiEnabled: true,
  deviceOrientation: 'portrait',
});

const systemInfo = () => ({ ...windowInfo(), ...appBaseInfo(), ...deviceInfo(), ...systemSetting() });

function capsuleRect() {
  const right = shell().width() - CAPSULE.right;
  const { width, height, top } = CAPSULE;
  return { width, height, top, bottom: top + height, right, left: right - width };
}

export const systemInformation: WxTable = {
  getWindowInfo: windowInfo,
  getAppBaseInfo: appBaseInfo,
  getDeviceInfo: deviceInfo,
  getSystemSetting: systemSetting,
  getSystemInfoSync: systemInfo,
  getSystemInfo: call('getSystemInfo', systemInfo),
  getSystemInfoAsync: call('getSystemInfoAsync', systemInfo),
  getMenuButtonBoundingClientRect: capsuleRect,
  getLaunchOptionsSync: launchOptions,
  getEnterOptionsSync: enterOptions,
  getAccountInfoSync: () => ({
    miniProgram: { appId: booted().miniProgram.appid, envVersion: 'develop', version: '' },
  }),
};
