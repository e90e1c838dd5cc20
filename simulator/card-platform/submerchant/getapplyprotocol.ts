import type { GetapplyprotocolAnswer } from '#server/wechat/wire/index';
import { applyProtocol } from './apply-protocol';

/** GET /card/getapplyprotocol: the trades a sub-merchant may belong to. */
export function getapplyprotocol(): GetapplyprotocolAnswer {
  return { category: applyProtocol };
}
