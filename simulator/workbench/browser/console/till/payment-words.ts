import type { MerchantPaymentResult } from '../../world/platform-types';

/** What a payment gave, or why it gave nothing. */
export function paymentWords({ ruleIds, cardList, page }: MerchantPaymentResult): string {
  if (ruleIds.length === 0) return '没有适用的送券规则';
  const refused = page.flatMap(({ text }) => (text === '' ? [] : [text]));
  const given = cardList.length > 0 ? [`送了 ${cardList.length} 张券`] : [];
  return [...given, ...refused].join('；');
}
