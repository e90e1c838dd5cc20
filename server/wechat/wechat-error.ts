/** WeChat answered, and refused. Nothing happened. */
export class WechatRefusal extends Error {
  override readonly name = 'WechatRefusal';

  constructor(
    readonly path: string,
    readonly errcode: number,
    /** WeChat's own text; it carries a trace suffix and is never compared. */
    readonly errmsg: string,
  ) {
    super(`${path} answered ${errcode}: ${errmsg}`);
  }
}

export type Silence = 'time-out' | 'connection' | 'http-status' | 'not-json';

/** No usable answer came; whether WeChat did what it was asked is unknown. */
export class WechatSilence extends Error {
  override readonly name = 'WechatSilence';

  constructor(
    readonly path: string,
    readonly reason: Silence,
  ) {
    super(`${path} gave no answer: ${reason}`);
  }
}
