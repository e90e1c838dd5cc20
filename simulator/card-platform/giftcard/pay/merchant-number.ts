import { readField } from '../../cards/read-fields';
import { refuse } from '../../errors/wechat-error';
import type { ApiCall } from '../../http/endpoint';
import { checkPermission } from '../../regimes/check-creation';

/** Ten digits, as WeChat Pay gives them. */
const MERCHANT_NUMBER = /^\d{10}$/;

/** The merchant number of a call: 43008 without WeChat Pay, 41011 when missing, 72010 when it is none. */
export function merchantNumber({ account, body }: ApiCall): string {
  checkPermission(account, 'wechat-pay');
  const number = readField({ kind: 'text', required: true }, body.sub_mch_id, 'sub_mch_id') as string;
  return MERCHANT_NUMBER.test(number) ? number : refuse(72010);
}
