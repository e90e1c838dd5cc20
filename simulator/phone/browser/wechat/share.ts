import { h } from '../dom';
import { openApp, SCENES } from '../pages/launch';
import { pageStack } from '../pages/page-stack';
import { routeUrl } from '../pages/route';
import { askModal, showToast } from '../shell/layers';
import { findOthers, type MiniProgramCard, type OtherPhone, onCard, sendCard } from './other-phones';
import { closeAllViews, openView } from './view';

/** What a page's `onShareAppMessage` may answer; WeChat fills in what is missing. */
type Shared = Partial<MiniProgramCard> | undefined;

/** Milliseconds that 已发送 shows. */
const TOAST_TIME = 1500;

/** Whether WeChat's menu offers to share the page in front. */
export function canShare(): boolean {
  return pageStack.top?.sharable === true && typeof pageStack.top.instance.onShareAppMessage === 'function';
}

/** Sends the page in front, as it describes itself, to another phone of the workbench. */
export function sharePage(from: 'button' | 'menu'): void {
  const page = pageStack.top;
  if (!page) return;
  const shared = page.call('onShareAppMessage', { from }) as Shared;
  const title = shared?.title ?? page.config.navigationBarTitleText ?? '';
  chooseReceiver({ title, path: shared?.path ?? routeUrl(page) });
}

/** A card from another phone: opened, its page comes to the front. */
export function receiveCards(): void {
  onCard(async ({ title, path }, sender) => {
    const question = {
      title: `${sender}发来小程序`,
      content: title,
      cancelText: '忽略',
      confirmText: '打开',
    };
    const { confirm } = await askModal(question);
    if (!confirm) return;
    openApp(path, SCENES.chat);
    closeAllViews();
  });
}

async function chooseReceiver(card: MiniProgramCard): Promise<void> {
  const view = openView({ title: '发送给', kind: 'share', leave: '取消' });
  const people = h('div', { class: 'phones' });
  const choose = (phone: OtherPhone) => {
    sendCard(phone, card);
    view.close();
    showToast({ title: '已发送', duration: TOAST_TIME });
  };
  const stop = findOthers((phone) => people.append(receiverButton(phone, () => choose(phone))));
  view.body.append(h('p', { class: 'shared-card' }, `[小程序] ${card.title}`), people);
  await view.closed;
  stop();
}

const receiverButton = ({ name }: OtherPhone, click: () => void) =>
  h('button', { class: 'wechat-row', click }, name);
