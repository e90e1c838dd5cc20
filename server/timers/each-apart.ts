import { WechatRefusal } from '../wechat/wechat-error';

/**
 * Deals with each in turn. What WeChat refuses for one does not keep the others from their turn; where it
 * does not answer at all, the rest waits for the next run.
 */
export async function eachApart<Item>(
  items: readonly Item[],
  deal: (item: Item) => Promise<unknown>,
): Promise<number> {
  for (const item of items) {
    await deal(item).catch((error: unknown) => {
      if (!(error instanceof WechatRefusal)) throw error;
    });
  }
  return items.length;
}
