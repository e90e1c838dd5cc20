import type { Account } from '../state/account';

/** What keeps a web page from calling wx.addCard: system:access_denied (seed 003). */
export function pageMistakes({ permissions, jsDomains }: Account, pageUrl: string): string[] {
  const { hostname, searchParams } = new URL(pageUrl);
  const allowed = permissions.includes('js-domain') && jsDomains.includes(hostname);
  return [
    ...(allowed ? [] : ['js-domain-missing']),
    ...(searchParams.get('wechat_card_js') === '1' ? [] : ['wechat-card-js-missing']),
  ];
}
