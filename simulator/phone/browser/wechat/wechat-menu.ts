import { openApp } from '../pages/launch';
import { pageStack } from '../pages/page-stack';
import { routeUrl } from '../pages/route';
import { askModal, askSheet } from '../shell/layers';
import { shell } from '../shell/shell';
import { forceTheme, systemTheme } from '../theme';
import { showAddress } from './address-sheet';
import { scanCard } from './api';
import { openCardPack } from './card-pack';
import { showClaimPage } from './claim-page';
import { scanWithSheet } from './scan-sheet';
import { canShare, sharePage } from './share';

const CARD_QR = /^https?:\/\/weixin\.qq\.com\/q\//;
const ADDRESS = /^https?:\/\//;

/** The menu of WeChat behind the capsule. */
export async function openWechatMenu(): Promise<void> {
  const other = systemTheme() === 'dark' ? 'light' : 'dark';
  const entries: [string, () => unknown][] = [
    ...(canShare() ? [shareEntry] : []),
    ['卡包', openCardPack],
    ['扫一扫', scanForWechat],
    ['重新进入小程序', reenter],
    [other === 'dark' ? '深色模式' : '浅色模式', () => forceTheme(other)],
  ];
  const index = await askSheet(entries.map(([name]) => name));
  await entries[index]?.[1]();
}

const shareEntry: [string, () => unknown] = ['转发给朋友', () => sharePage('menu')];

/** WeChat's own scanner: a card's QR code opens its claim page. */
async function scanForWechat(): Promise<void> {
  const scanned = await scanWithSheet(['qrCode', 'barCode']);
  if (!scanned) return;
  if (CARD_QR.test(scanned.text)) await claimByQr(scanned.text);
  else if (ADDRESS.test(scanned.text)) showAddress(scanned.text);
  else await askModal({ title: '扫描结果', content: scanned.text, showCancel: false });
}

async function claimByQr(url: string): Promise<void> {
  try {
    await showClaimPage((confirm) => scanCard(url, confirm));
  } catch {
    await askModal({ title: '二维码已失效', content: url, showCancel: false });
  }
}

function reenter(): void {
  openApp(pageStack.top ? routeUrl(pageStack.top) : '');
}

/** Both halves of the capsule lead to WeChat, and so do the workbench's messages and `#wechat/cards`. */
export function connectWechat(): void {
  shell().menu.onclick = () => void openWechatMenu();
  shell().home.onclick = () => void openWechatMenu();
  addEventListener('message', ({ data, origin }: MessageEvent<{ kind?: string; theme?: string } | null>) => {
    if (origin !== location.origin) return;
    if (data?.kind === 'open-card-pack') void openCardPack();
    if (data?.kind === 'theme') forceTheme(data.theme === 'dark' ? 'dark' : 'light');
  });
}
