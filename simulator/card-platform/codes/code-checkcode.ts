import type { ApiCall } from '../http/endpoint';
import { depositCard, isDeposited, readCodes } from './deposited-codes';

/** POST /card/code/checkcode: which of these codes were imported. */
export function codeCheckcode(call: ApiCall): { exist_code: unknown[]; not_exist_code: unknown[] } {
  const { id } = depositCard(call);
  const codes = readCodes(call);
  const has = (code: unknown) => isDeposited(call.platform.store, id, code);
  return { exist_code: codes.filter(has), not_exist_code: codes.filter((code) => !has(code)) };
}
