import { refuse } from '../errors/wechat-error';
import type { Account } from '../state/account';

/** A jump names a mini-program that is linked to the account, and a page of it: 40166, 40165, 40168. */
export function checkJump(userName: string | undefined, path: string | undefined, account: Account): void {
  if (!userName && !path) return;
  if (!userName || !/^gh_\w+@app$/.test(userName)) refuse(40166);
  if (!path) refuse(40165);
  const linked = account.miniPrograms.some(({ originalId }) => `${originalId}@app` === userName);
  if (!linked) refuse(40168);
}
