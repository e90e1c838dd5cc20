import type { WxTable } from './call';

export const cards: WxTable = {};
