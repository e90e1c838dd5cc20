import type { Receipt, RedemptionView } from '#domain/api';
import type { Usage } from '#domain/usage';
import type { RedemptionRow } from '../database/redemption-repository';

const TAIL = 4;

export function redemptionView(row: RedemptionRow): RedemptionView {
  const { _id, title, code, state } = row;
  return { requestId: _id, title, codeTail: code.slice(-TAIL), state, usage: usageOf(row) };
}

export function receiptOf(row: RedemptionRow): Receipt {
  return { requestId: row._id, title: row.title, code: row.code, usage: usageOf(row) };
}

export function usageOf({ at, by, store }: RedemptionRow): Usage {
  return { at, by, store };
}
