import type { ClaimContext } from '../claim/claim';
import type { ClaimPage } from '../claim/claim-page';
import { escaped } from '../http/html';
import type { LandingPage } from '../state/landing-page';
import type { User } from '../state/user';

export const LANDING_STYLE = `
body{margin:0 auto;max-width:640px;font:16px/1.5 sans-serif;background:#f5f5f5}
img.banner{width:100%;aspect-ratio:640/300;object-fit:cover;display:block}
ul{list-style:none;margin:0;padding:12px}
li{display:flex;gap:12px;align-items:center;background:#fff;margin-bottom:12px;padding:12px;border-radius:8px}
li img{width:48px;height:48px;object-fit:cover}
li div{flex:1}
small{color:#767676;display:block}
button{font:inherit;min-height:44px;padding:0 16px;border:0;border-radius:6px;background:#07773f;color:#fff}
button:disabled{background:#ededed;color:#595959}`;

/** Claims one card as this visitor, then shows the page again: what is left now, and what it says instead. */
const SCRIPT = `
for (const button of document.querySelectorAll('button[data-card]')) {
  button.onclick = async () => {
    button.disabled = true;
    const { path, context } = document.body.dataset;
    const body = JSON.stringify({ cardId: button.dataset.card, context: JSON.parse(context), confirm: true });
    await fetch(path, { method: 'POST', body });
    location.reload();
  };
}`;

/** The page's body: banner, and each card with a button or with what WeChat says instead. */
export function drawnLandingPage(
  page: LandingPage,
  offered: readonly ClaimPage[],
  user: User,
  context: ClaimContext,
): string {
  const path = `/simulator/users/${user.id}/landing-pages/${page.pageId}`;
  const data = `data-path="${escaped(path)}" data-context="${escaped(JSON.stringify(context))}"`;
  const cards = page.cards.map(({ thumbUrl }, index) => drawnCard(thumbUrl, offered[index]!));
  const banner = `<img class="banner" alt="" src="${pictureUrl(page.banner)}">`;
  return `<body ${data}>${banner}<ul>${cards.join('')}</ul><script>${SCRIPT}</script></body>`;
}

function drawnCard(thumbUrl: string, { cardId, card, text }: ClaimPage): string {
  const picture = thumbUrl || (card?.logoUrl ?? '');
  const lines = `${escaped(card?.title ?? '')}<small>${escaped(card?.brandName ?? '')}</small>`;
  const button =
    text === ''
      ? `<button data-card="${escaped(cardId)}">领取</button>`
      : `<button disabled>${escaped(text)}</button>`;
  return `<li><img alt="" src="${pictureUrl(picture)}"><div>${lines}</div>${button}</li>`;
}

function pictureUrl(url: string): string {
  return `/simulator/cdn?url=${encodeURIComponent(url)}`;
}
