/**
 * Who may ask for what, and what everybody else is told: `ok`, or the code of the refusal. `nobody` stands for
 * invalid-input of the field `caller`: for the shop there is nobody. A word behind `/` tells two inputs of one use
 * case apart.
 *
 * - anonymous: a phone without an openid · elsewhere: the owner's openid, in another mini-program
 * - consumer: the person whose claims and coupons the input names · other: another one
 * - redeemer, manager, owner: active staff · disabled: staff who were managers
 * - forged: another consumer, whose event says in every way it can that the owner calls
 */
const table = `
use-case                       anonymous elsewhere consumer             other                redeemer             disabled             manager              owner                forged
consumer.getMe                 nobody    nobody    ok                   ok                   ok                   ok                   ok                   ok                   ok
consumer.acceptInvitation      nobody    nobody    ok                   ok                   ok                   ok                   ok                   invitation-not-valid ok
consumer.acceptInvitation/used nobody    nobody    invitation-not-valid invitation-not-valid invitation-not-valid invitation-not-valid invitation-not-valid invitation-not-valid invitation-not-valid
consumer.listCards             nobody    nobody    ok                   ok                   ok                   ok                   ok                   ok                   ok
consumer.getCard               nobody    nobody    ok                   ok                   ok                   ok                   ok                   ok                   ok
consumer.startClaim            nobody    nobody    ok                   ok                   ok                   ok                   ok                   ok                   ok
consumer.confirmClaim          nobody    nobody    ok                   grant-not-found      grant-not-found      grant-not-found      grant-not-found      grant-not-found      grant-not-found
consumer.cancelClaim           nobody    nobody    ok                   grant-not-found      grant-not-found      grant-not-found      grant-not-found      grant-not-found      grant-not-found
consumer.getClaim              nobody    nobody    ok                   grant-not-found      grant-not-found      grant-not-found      grant-not-found      grant-not-found      grant-not-found
consumer.listMyCoupons         nobody    nobody    ok                   ok                   ok                   ok                   ok                   ok                   ok
consumer.getMyCoupon           nobody    nobody    ok                   coupon-not-yours     coupon-not-yours     coupon-not-yours     coupon-not-yours     coupon-not-yours     coupon-not-yours
consumer.getMyCoupon/link      nobody    nobody    ok                   coupon-not-yours     coupon-not-yours     coupon-not-yours     coupon-not-yours     coupon-not-yours     coupon-not-yours
consumer.exportMyData          nobody    nobody    ok                   ok                   ok                   ok                   ok                   ok                   ok
consumer.deleteMyData          nobody    nobody    ok                   ok                   still-staff          ok                   still-staff          still-staff          ok
staff.checkCode                nobody    nobody    not-staff            not-staff            ok                   not-staff            ok                   ok                   not-staff
staff.redeem                   nobody    nobody    not-staff            not-staff            ok                   not-staff            ok                   ok                   not-staff
staff.listRedemptions          nobody    nobody    not-staff            not-staff            ok                   not-staff            ok                   ok                   not-staff
merchant.setClaimLimits        nobody    nobody    not-staff            not-staff            not-allowed          not-staff            ok                   ok                   not-staff
merchant.importCodes           nobody    nobody    not-staff            not-staff            not-allowed          not-staff            ok                   ok                   not-staff
merchant.getOwnDates           nobody    nobody    not-staff            not-staff            not-allowed          not-staff            ok                   ok                   not-staff
merchant.setOwnDates           nobody    nobody    not-staff            not-staff            not-allowed          not-staff            ok                   ok                   not-staff
merchant.inviteStaff           nobody    nobody    not-staff            not-staff            not-allowed          not-staff            ok                   ok                   not-staff
merchant.inviteStaff/manager   nobody    nobody    not-staff            not-staff            not-allowed          not-staff            not-allowed          ok                   not-staff
merchant.listStaff             nobody    nobody    not-staff            not-staff            not-allowed          not-staff            ok                   ok                   not-staff
merchant.changeStaff           nobody    nobody    not-staff            not-staff            not-allowed          not-staff            ok                   ok                   not-staff
merchant.changeStaff/manager   nobody    nobody    not-staff            not-staff            not-allowed          not-staff            not-allowed          ok                   not-staff
merchant.changeStaff/yourself  nobody    nobody    not-staff            not-staff            not-allowed          not-staff            not-on-yourself      staff-not-found      not-staff
merchant.listAudit             nobody    nobody    not-staff            not-staff            not-allowed          not-staff            not-allowed          ok                   not-staff
merchant.listEvents            nobody    nobody    not-staff            not-staff            not-allowed          not-staff            not-allowed          ok                   not-staff
merchant.replayEvent           nobody    nobody    not-staff            not-staff            not-allowed          not-staff            not-allowed          ok                   not-staff
merchant.exportPersonData      nobody    nobody    not-staff            not-staff            not-allowed          not-staff            not-allowed          ok                   not-staff
merchant.deletePersonData      nobody    nobody    not-staff            not-staff            not-allowed          not-staff            not-allowed          ok                   not-staff
merchant.doctor                nobody    nobody    not-staff            not-staff            not-allowed          not-staff            not-allowed          ok                   not-staff
`;

export const callers = [
  'anonymous',
  'elsewhere',
  'consumer',
  'other',
  'redeemer',
  'disabled',
  'manager',
  'owner',
  'forged',
] as const;

export type Caller = (typeof callers)[number];

export interface Row {
  /** As `consumer.getMyCoupon/link`. */
  name: string;
  /** As `consumer.getMyCoupon`. */
  useCase: string;
  expected: Record<Caller, string>;
}

const [head, ...lines] = table
  .trim()
  .split('\n')
  .map((line) => line.split(/ +/));

if (head!.slice(1).join() !== callers.join()) throw new Error('the columns of the table are the callers');

export const rows: Row[] = lines.map(([name = '', ...cells]) => {
  if (cells.length !== callers.length) throw new Error(`${name} needs ${callers.length} cells`);
  const expected = Object.fromEntries(callers.map((caller, i) => [caller, cells[i]])) as Row['expected'];
  return { name, useCase: name.split('/')[0]!, expected };
});
