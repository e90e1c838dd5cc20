import type { ApiCall } from '../http/endpoint';
import { depositCard, isDeposited, readCodes } from './deposited-codes';

const CODE_MAX = 20;

interface Deposit {
  succ_code: string[];
  duplicate_code: string[];
  fail_code: unknown[];
}

type DepositCounts = Record<keyof Deposit, number>;

/** POST /card/code/deposit: imports codes. The answer holds lists, though documents call them counts. */
export function codeDeposit(call: ApiCall): Deposit | DepositCounts {
  const { store } = call.platform;
  const card = depositCard(call);
  const deposit: Deposit = { succ_code: [], duplicate_code: [], fail_code: [] };
  for (const code of readCodes(call)) {
    if (typeof code !== 'string' || [...code].length > CODE_MAX) {
      deposit.fail_code.push(code);
    } else if (isDeposited(store, card.id, code)) {
      deposit.duplicate_code.push(code);
    } else {
      store.depositedCodes.put({ cardId: card.id, code });
      deposit.succ_code.push(code);
    }
  }
  const depositedCount = (card.depositedCount ?? 0) + deposit.succ_code.length;
  store.cards.put({ ...card, depositedCount });
  return call.platform.config.depositAnswer === 'lists' ? deposit : counts(deposit);
}

function counts(deposit: Deposit): DepositCounts {
  const { succ_code, duplicate_code, fail_code } = deposit;
  return {
    succ_code: succ_code.length,
    duplicate_code: duplicate_code.length,
    fail_code: fail_code.length,
  };
}
