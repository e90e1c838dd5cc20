import type { ClaimRefusal } from './claim-page-texts';

/** The first rule that says no decides what the page says. */
export function firstRefusal<Claim>(
  rules: readonly ((claim: Claim) => ClaimRefusal | undefined)[],
  claim: Claim,
): ClaimRefusal | undefined {
  for (const rule of rules) {
    const refusal = rule(claim);
    if (refusal) return refusal;
  }
  return undefined;
}
