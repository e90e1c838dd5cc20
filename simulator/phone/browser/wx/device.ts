import { askModal, showToast } from '../shell/layers';
import { shell } from '../shell/shell';
import { CallError, call, type WxTable } from './call';

const TOAST_TIME = 1500;
const MID_BRIGHTNESS = 0.5;

let clipboard = '';
let brightness = MID_BRIGHTNESS;

/** What the app did to the device shows as a data attribute of the phone. */
const record = (name: string, value: string | number | boolean) => {
  shell().phone.dataset[name] = String(value);
};

const vibrated = (kind: string) => () => record('vibrated', kind);

type NetworkListener = (status: { isConnected: boolean; networkType: string }) => void;
const networkListeners = new Set<NetworkListener>();
const networkType = () => (navigator.onLine ? 'wifi' : 'none');

for (const type of ['online', 'offline']) {
  addEventListener(type, () => {
    const status = { isConnected: navigator.onLine, networkType: networkType() };
    for (const listener of networkListeners) listener(status);
  });
}

export const device: WxTable = {
  setClipboardData: call<{ data: string }>('setClipboardData', ({ data }) => {
    clipboard = data;
    record('clipboard', data);
    showToast({ title: '内容已复制', duration: TOAST_TIME });
  }),
  getClipboardData: call('getClipboardData', () => ({ data: clipboard })),
  vibrateShort: call<{ type?: string }>('vibrateShort', ({ type = 'short' }) => vibrated(type)()),
  vibrateLong: call('vibrateLong', vibrated('long')),
  setScreenBrightness: call<{ value: number }>('setScreenBrightness', ({ value }) => {
    if (value > 1) throw new CallError('value is out of range');
    brightness = value < 0 ? MID_BRIGHTNESS : value;
    record('brightness', brightness);
  }),
  getScreenBrightness: call('getScreenBrightness', () => ({ value: brightness })),
  setKeepScreenOn: call<{ keepScreenOn: boolean }>('setKeepScreenOn', ({ keepScreenOn }) => {
    record('keepScreenOn', keepScreenOn);
  }),
  getNetworkType: call('getNetworkType', () => ({ networkType: networkType() })),
  onNetworkStatusChange: (listener: NetworkListener) => networkListeners.add(listener),
  offNetworkStatusChange: (listener?: NetworkListener) =>
    listener ? networkListeners.delete(listener) : networkListeners.clear(),
  makePhoneCall: call<{ phoneNumber: string }>('makePhoneCall', async ({ phoneNumber }) => {
    const { confirm } = await askModal({ content: phoneNumber, confirmText: '呼叫' });
    if (!confirm) throw new CallError('cancel');
    record('called', phoneNumber);
  }),
};
