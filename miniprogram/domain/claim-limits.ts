/** The shop's own limits on claims of one card, beside WeChat's stock and get_limit. Days are China's; null is none. */
export interface ClaimLimits {
  perPerson: number | null;
  perPersonAndDay: number | null;
  perDay: number | null;
  /** Of the whole campaign. */
  total: number | null;
}

export const noClaimLimits: ClaimLimits = {
  perPerson: null,
  perPersonAndDay: null,
  perDay: null,
  total: null,
};

/** Whether claims must be counted over all people; what one person has claimed is read from their grants. */
export function needsCounting({ perDay, total }: ClaimLimits): boolean {
  return perDay !== null || total !== null;
}
