import { httpFunction } from '#server/cloud';
import { receivePush } from '#server/push/receive-push';

/** Called by WeChat's message push, over HTTP. */
export const main = httpFunction('wechat-events', receivePush);
