import type { Cell, PackedCard } from '../../../card-platform/control/views';
import { booted } from '../boot';
import { h } from '../dom';
import { imageUrl } from '../image-url';
import { openApp, SCENES } from '../pages/launch';
import { showAddress } from './address-sheet';
import { actOnCard, cards } from './api';
import { codePicture } from './codes';
import { dayText } from './days';
import { onPlatformChange } from './platform-change';
import { closeAllViews, openView, type WechatView } from './view';

const STATE_WORDS: Record<string, string> = {
  CONSUMED: '已使用',
  EXPIRE: '已过期',
  GIFTING: '转赠中',
  GIFT_TIMEOUT: '转赠超时',
  UNAVAILABLE: '已失效',
};

/** A card's own page in the card pack; it follows the platform while it is open. */
export function openCardPage(card: PackedCard): WechatView {
  const view = openView({ title: card.brandName, kind: 'card' });
  view.root.dataset.code = card.code;
  let drawn = '';
  const draw = (current: PackedCard) => {
    const text = JSON.stringify(current);
    if (text === drawn) return;
    drawn = text;
    view.root.style.setProperty('--card', current.color);
    view.body.replaceChildren(...cardParts(current));
  };
  draw(card);
  const stop = onPlatformChange(async () => {
    const found = (await cards()).find(({ code }) => code === card.code);
    if (found) draw(found);
    else view.close();
  });
  void view.closed.then(stop);
  void actOnCard(card.code, 'view');
  return view;
}

function cardParts(card: PackedCard): HTMLElement[] {
  const words = STATE_WORDS[card.state] ?? (card.canConsume ? '' : '未到使用时间');
  const center = card.cells.find(({ cell }) => cell === 'center');
  const front = h(
    'article',
    { class: 'card-front', 'data-state': card.state },
    h('div', { class: 'brand-row' }, logoOf(card), h('span', {}, card.brandName)),
    h('h2', {}, card.title),
    card.subTitle ? h('p', { class: 'sub' }, card.subTitle) : undefined,
    words ? h('p', { class: 'state' }, words) : undefined,
    card.codeButton && codeButton(card),
    center && centerButton(center),
    h('p', { class: 'validity' }, `有效期 ${dayText(card.beginTime)} - ${dayText(card.endTime)}`),
  );
  const rows = card.cells.filter(({ cell }) => cell !== 'center').map(cellRow);
  return [front, h('nav', { class: 'cells' }, ...rows), details(card)];
}

const logoOf = ({ logoUrl }: PackedCard) => h('img', { class: 'logo', src: imageUrl(logoUrl), alt: '' });

/** The code stays behind a button, so that no one reads it over a shoulder. */
function codeButton(card: PackedCard): HTMLElement {
  const button = h('button', { class: 'use', disabled: !card.canConsume }, '出示使用');
  button.onclick = async () => {
    await actOnCard(card.code, 'show');
    button.replaceWith(codePicture(card.code, card.codeType));
  };
  return button;
}

function centerButton(cell: Cell): HTMLElement {
  const button = h('button', { class: 'use', 'data-cell': 'center', disabled: !cell.enabled }, cell.name);
  button.onclick = () => follow(cell);
  const hint = cell.subTitle ? h('p', { class: 'sub' }, cell.subTitle) : undefined;
  return h('div', { class: 'center-cell' }, button, hint);
}

function cellRow(cell: Cell): HTMLElement {
  const hint = h('small', {}, cell.subTitle);
  const row = h(
    'button',
    { class: 'cell', 'data-cell': cell.cell, disabled: !cell.enabled },
    cell.name,
    hint,
  );
  row.onclick = () => follow(cell);
  return row;
}

function details({ notice, description, servicePhone }: PackedCard): HTMLElement {
  const line = (name: string, text: string) =>
    text ? h('p', {}, h('b', {}, name), h('span', {}, text)) : undefined;
  return h(
    'article',
    { class: 'card-details' },
    line('使用提醒', notice),
    line('使用须知', description),
    line('客服电话', servicePhone),
  );
}

/** An entry leads into this app, or to an address that only a real phone could open. */
function follow({ path, miniProgramAppid, url }: Cell): void {
  if (path && miniProgramAppid === booted().miniProgram.appid) {
    openApp(path, SCENES.card);
    closeAllViews();
  } else if (path || url) {
    showAddress(path ? `${miniProgramAppid} ${path}` : (url ?? ''));
  }
}
