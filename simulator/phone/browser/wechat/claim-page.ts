import type { AddCardResult, ClaimPage, ScanResult } from '../../../card-platform/control/views';
import { h } from '../dom';
import { imageUrl } from '../image-url';
import { showToast } from '../shell/layers';
import { openView } from './view';

const TOAST_TIME = 1500;
/** What the page says of a card that the platform does not know. */
const UNKNOWN_COLOR = '#b2b2b2';

/**
 * WeChat's claim page. `claim` asks the platform, with or without confirmation. Answers what was added;
 * undefined when the user leaves, which is also all that can be done on a page whose cards are refused.
 */
export async function showClaimPage<Answer extends AddCardResult | ScanResult>(
  claim: (confirm: boolean) => Promise<Answer>,
): Promise<Answer | undefined> {
  const preview = await claim(false);
  const view = openView({ title: '领取卡券', kind: 'claim', leave: '取消' });
  let added: Answer | undefined;
  const confirm = async () => {
    const answer = await claim(true);
    if (!answer.cardList.some((card) => card.isSuccess)) return draw(answer.page);
    added = answer;
    showToast({ title: '已添加到卡包', duration: TOAST_TIME });
    view.close();
  };
  const draw = (pages: readonly ClaimPage[]) => {
    view.root.style.setProperty('--card', pages[0]?.card?.color ?? UNKNOWN_COLOR);
    view.body.replaceChildren(...pages.map(drawCard), drawButton(pages, confirm));
  };
  draw(preview.page);
  await view.closed;
  return added;
}

function drawCard({ cardId, text, card }: ClaimPage): HTMLElement {
  if (!card) return h('article', { class: 'claim-card', 'data-card': cardId }, h('p', {}, text));
  const logo = h('img', { class: 'logo', src: imageUrl(card.logoUrl), alt: '' });
  return h(
    'article',
    { class: 'claim-card', 'data-card': cardId, style: `--card:${card.color}` },
    logo,
    h('p', { class: 'brand' }, card.brandName),
    h('h2', {}, card.title),
    card.subTitle ? h('p', { class: 'sub' }, card.subTitle) : undefined,
    h('p', { class: 'validity' }, `有效期：${card.validity}`),
    card.notice ? h('p', { class: 'notice' }, card.notice) : undefined,
  );
}

/** One button for all cards; it is grey and says why when none of them can be claimed. */
function drawButton(pages: readonly ClaimPage[], confirm: () => Promise<void>): HTMLElement {
  const claimable = pages.some(({ text }) => text === '');
  const refusals = pages.filter(({ text }) => text !== '');
  const button = h('button', { class: 'wechat-main', disabled: !claimable }, '领取');
  if (!claimable) button.textContent = refusals[0]?.text ?? '';
  button.onclick = () => {
    button.disabled = true;
    void confirm().catch((error: Error) => {
      button.textContent = error.message;
    });
  };
  const partly =
    claimable && refusals.length > 0 && refusals.map(({ text, card }) => `${card?.title ?? ''} ${text}`);
  return h('footer', {}, partly ? h('p', { class: 'refused' }, partly.join('，')) : undefined, button);
}
