import type { Receipt, RedemptionView } from '#domain/api';
import type { Usage } from '#domain/usage';
import type { RedemptionRow } from '../database/redemption-repository';
import { codeTail } from './code-tail';

export function redemptionView(row: RedemptionRow): RedemptionView {
  const { _id, title, code, state, amount, overrides } = row;
  return { requestId: _id, title, codeTail: codeTail(code), state, usage: usageOf(row), amount, overrides };
}

export function receiptOf(row: RedemptionRow): Receipt {
  const { _id, title, code, amount, overrides } = row;
  return { requestId: _id, title, code, usage: usageOf(row), amount, overrides };
}

export function usageOf({ at, by, store, source }: RedemptionRow): Usage {
  return { at, by, store, source };
}
