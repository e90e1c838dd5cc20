/** WeChat's own words, as they travel. The simulator may import these types, and nothing else of the server. */
export type * from './answer';
export type * from './card';
export type * from './card-kinds';
export type * from './card-pay';
export type * from './code';
export type * from './credentials';
export type * from './datacube';
export type * from './events';
export type * from './general-card';
export type * from './gift-card-order';
export type * from './gift-card-page';
export type * from './membercard';
export type * from './messages';
export type * from './poi';
export type * from './putting';
export type * from './submerchant';
export type * from './tickets';
