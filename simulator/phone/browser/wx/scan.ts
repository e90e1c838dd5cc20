import type { WxTable } from './call';

export const scan: WxTable = {};
