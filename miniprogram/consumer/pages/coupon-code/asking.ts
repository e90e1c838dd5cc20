/** While a code is shown the page asks whether it has been used: often at first, then less. Milliseconds. */
const OFTEN = 2_000;
const SELDOM = 5_000;
const OFTEN_FOR = 60_000;

/** How long to wait before asking again, after having shown the code for `shownFor` milliseconds. */
export function askAgainIn(shownFor: number): number {
  return shownFor < OFTEN_FOR ? OFTEN : SELDOM;
}
