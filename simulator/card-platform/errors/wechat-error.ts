import type { ErrorCode } from './error-texts';

interface ErrorDetails {
  /** Instead of the code's usual text, where it names something of this call. */
  text?: string;
  /** What follows the hint in errmsg, for instance the path of the missing member. */
  tail?: string;
  /** Members that the answer carries beside errcode and errmsg, for instance `_card` with 40099. */
  members?: object;
}

/** The platform refuses a call; the dispatcher turns it into errcode and errmsg. */
export class WechatError extends Error {
  readonly text: string | undefined;
  readonly tail: string;
  readonly members: object;

  constructor(
    readonly errcode: ErrorCode,
    { text, tail = '', members = {} }: ErrorDetails = {},
  ) {
    super(`errcode ${errcode} ${tail}`.trim());
    this.name = 'WechatError';
    this.text = text;
    this.tail = tail;
    this.members = members;
  }
}

export function refuse(errcode: ErrorCode, details?: ErrorDetails): never {
  throw new WechatError(errcode, details);
}
