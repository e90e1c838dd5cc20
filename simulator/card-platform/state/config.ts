/** `hint` ends a text as the older interfaces do, `rid` as the newer ones; reference §0.1 fact 12. */
export type TextStyle = 'hint' | 'rid';

/** The platform's switches; reference §8.1 and the conflicts of §10. The seeds' side is the default. */
export interface PlatformConfig {
  /** Who reviews new cards: a person, or the platform after `reviewAfterSeconds`. */
  review: 'manual' | 'auto' | 'refuse';
  reviewAfterSeconds: number;
  /** The RefuseReason when `review` is `refuse`. */
  reviewRefuseReason: string;
  textStyle: TextStyle;
  /** What code/get with check_consume answers for an expired code. */
  expiredCode: 40079 | 40127;
  /** What a jump from a card carries; `seed` is card_id, encrypt_code (escaped once) and openid. */
  jumpParams: 'seed' | 'decoded' | 'without-openid' | 'with-outer-str';
}

export const defaultConfig: PlatformConfig = {
  review: 'manual',
  reviewAfterSeconds: 0,
  reviewRefuseReason: '非法代制',
  textStyle: 'hint',
  expiredCode: 40079,
  jumpParams: 'seed',
};
