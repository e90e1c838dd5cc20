declare const brand: unique symbol;

/** A value that must not be mixed with others of the same shape. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };

/** An Official Account, by which cards are issued. */
export type AppId = Brand<string, 'AppId'>;
/** WeChat's card_id: a kind of coupon, with its stock. */
export type CardId = Brand<string, 'CardId'>;
/** What staff scan; a string always, leading zeros included. */
export type CouponCode = Brand<string, 'CouponCode'>;
/** A code as WeChat hands it to phones; only the issuing account can decrypt it. */
export type EncryptedCode = Brand<string, 'EncryptedCode'>;
/** One claimed coupon in our database. */
export type CouponId = Brand<string, 'CouponId'>;
/** One attempt to claim. */
export type GrantId = Brand<string, 'GrantId'>;
/** A poster, link or place that coupons are given out by. */
export type ChannelId = Brand<string, 'ChannelId'>;
/** WeChat's poi_id of a store, as text. */
export type StoreId = Brand<string, 'StoreId'>;
/** One decision sheet; redeeming is idempotent on it. */
export type RequestId = Brand<string, 'RequestId'>;
/** A person as the mini-program knows them. */
export type OpenId = Brand<string, 'OpenId'>;
/** The same person as the Official Account knows them; never equal to their OpenId. */
export type AccountOpenId = Brand<string, 'AccountOpenId'>;
/** A person across all apps of one Open Platform account. */
export type UnionId = Brand<string, 'UnionId'>;
