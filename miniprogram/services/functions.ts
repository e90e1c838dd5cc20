import type { FunctionName } from '../domain/api';
import { call, type InputOf, type OutputOf, type UseCaseName } from './cloud';

/** A cloud function as an object: one method per use case. Stores take the methods that they need. */
export type Client<Name extends FunctionName> = {
  [UseCase in UseCaseName<Name>]: (input: InputOf<Name, UseCase>) => Promise<OutputOf<Name, UseCase>>;
};

export const consumer: Client<'consumer'> = {
  getMe: (input) => call('consumer', 'getMe', input),
  acceptInvitation: (input) => call('consumer', 'acceptInvitation', input),
  listCards: (input) => call('consumer', 'listCards', input),
  getCard: (input) => call('consumer', 'getCard', input),
  startClaim: (input) => call('consumer', 'startClaim', input),
  confirmClaim: (input) => call('consumer', 'confirmClaim', input),
  cancelClaim: (input) => call('consumer', 'cancelClaim', input),
  getClaim: (input) => call('consumer', 'getClaim', input),
  listMyCoupons: (input) => call('consumer', 'listMyCoupons', input),
  getMyCoupon: (input) => call('consumer', 'getMyCoupon', input),
  exportMyData: (input) => call('consumer', 'exportMyData', input),
  deleteMyData: (input) => call('consumer', 'deleteMyData', input),
};

export const merchant: Client<'merchant'> = {
  setClaimLimits: (input) => call('merchant', 'setClaimLimits', input),
  importCodes: (input) => call('merchant', 'importCodes', input),
  inviteStaff: (input) => call('merchant', 'inviteStaff', input),
  listStaff: (input) => call('merchant', 'listStaff', input),
  changeStaff: (input) => call('merchant', 'changeStaff', input),
  getOwnDates: (input) => call('merchant', 'getOwnDates', input),
  setOwnDates: (input) => call('merchant', 'setOwnDates', input),
  listAudit: (input) => call('merchant', 'listAudit', input),
  listEvents: (input) => call('merchant', 'listEvents', input),
  replayEvent: (input) => call('merchant', 'replayEvent', input),
  exportPersonData: (input) => call('merchant', 'exportPersonData', input),
  deletePersonData: (input) => call('merchant', 'deletePersonData', input),
  doctor: (input) => call('merchant', 'doctor', input),
};

export const staff: Client<'staff'> = {
  checkCode: (input) => call('staff', 'checkCode', input),
  redeem: (input) => call('staff', 'redeem', input),
  listRedemptions: (input) => call('staff', 'listRedemptions', input),
};
