import { textsOf } from '../../outer-str';
import type { Migration, StoredRow } from './migration';

interface OldCoupon extends StoredRow {
  channel: string;
  otherText?: string;
}

/**
 * `channel` held whatever a claim carried that was no grant of ours; now it is for posters and links of ours,
 * and `otherText` keeps the rest. An instance of before may also write such a text over a row of today.
 */
export const couponsTellChannelsFromTexts: Migration = (row) => {
  const { channel, otherText } = row as OldCoupon;
  const hasWholeText = channel.includes('.') || (channel !== '' && channel === otherText);
  return otherText === undefined || hasWholeText ? { ...row, ...textsOf(channel) } : row;
};
