import type { ErrorCode } from '../errors/error-texts';
import { refuse } from '../errors/wechat-error';
import type { Account, Standing } from '../state/account';

/** What an account that is blocked is told, whatever it asks for. */
const standingRefusals: Readonly<Record<Exclude<Standing, 'good'>, ErrorCode>> = {
  supervised: 45501,
  banned: 48004,
  restricted: 50002,
  'no-tokens': 50004,
};

/** Refuses what an account may not do at all: blocked, or without the card function (seed 003). */
export function checkAccount({ standing, permissions }: Account, path: string): void {
  if (standing !== 'good') refuse(standingRefusals[standing]);
  if (path.startsWith('/card/') && !permissions.includes('card')) refuse(48001);
}
