import type { ApiCall } from '../http/endpoint';
import { depositCard } from './deposited-codes';

/** POST /card/code/getdepositcount: how many codes were imported, those given out included. */
export function codeGetdepositcount(call: ApiCall): { count: number } {
  return { count: depositCard(call).depositedCount ?? 0 };
}
