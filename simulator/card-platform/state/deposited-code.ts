/** An imported code that nobody has claimed yet; a claim takes it away. */
export interface DepositedCode {
  cardId: string;
  code: string;
}
