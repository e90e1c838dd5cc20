import type { ScanKind } from '../wechat/decode';
import { scanWithSheet } from '../wechat/scan-sheet';
import { CallError, call, type WxTable } from './call';

const ALL: readonly ScanKind[] = ['qrCode', 'barCode'];

const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));

export const scan: WxTable = {
  scanCode: call<{ scanType?: string[] }>('scanCode', async ({ scanType }) => {
    const kinds = ALL.filter((kind) => !scanType || scanType.includes(kind));
    const scanned = await scanWithSheet(kinds.length > 0 ? kinds : ALL);
    if (!scanned) throw new CallError('cancel');
    const { text, scanType: type, bytes } = scanned;
    return { result: text, scanType: type, charSet: 'UTF-8', path: '', rawData: base64(bytes) };
  }),
};
