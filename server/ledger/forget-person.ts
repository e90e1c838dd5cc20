import type { OpenId } from '#domain/brand';
import { fail } from '#domain/errors';
import type { CallContext } from '../context';
import { memberOf } from '../member';
import { type DataOfPerson, dataOfPerson } from './data-of-person';
import { endGrant } from './end-grant';
import { formerOf } from './former-person';

/**
 * Takes a person out of everything (docs/decisions/0007). Coupons, claims, redemptions and events stay, since
 * stock, limits and books rest on them, but no longer say who it was. What tells who the person is goes last,
 * so that what broke off can be asked for again.
 */
export async function forgetPerson(context: CallContext, openId: OpenId): Promise<void> {
  const asPerson = { ...context, caller: { openId, unionId: '' as const } };
  if (await memberOf(asPerson)) fail('still-staff', {});
  const data = await dataOfPerson(context, openId);
  await endOpenClaims(context, data);
  await takeNamesOut(context, data);
  const former = formerOf(context.config, openId);
  await context.invitations.forget(openId, former);
  await context.grants.forget(openId, former);
  await context.staff.remove(openId);
  await context.people.remove(openId);
}

async function endOpenClaims(context: CallContext, { grants }: DataOfPerson): Promise<void> {
  for (const grant of grants) if (grant.state === 'open') await endGrant(context, grant, 'cancelled');
}

/** An event about a coupon of theirs names its holder, even where no claim of ours has proved who that is. */
async function takeNamesOut({ events, coupons }: CallContext, data: DataOfPerson): Promise<void> {
  const codes = data.coupons.map(({ code }) => code);
  const holders = data.coupons.map(({ holder }) => holder).filter((holder) => holder !== '');
  if (data.holders.length > 0) await events.forget(data.holders);
  if (holders.length > 0) await events.forget(holders, codes);
  await coupons.forget(data.coupons.map(({ _id }) => _id));
}
