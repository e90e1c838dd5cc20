/** CSS pixels of a phone's screen, before scaling. */
export const SCREEN = { width: 375, height: 812 } as const;

/** What stands above and below a screen in its column, in CSS pixels. */
const BESIDE = 44 + 52;
const SMALLEST = 0.5;

/** How large screens are drawn so that they fit the stage's height; never larger than life. */
export function scaleFor(height: number): number {
  return Math.min(1, Math.max(SMALLEST, (height - BESIDE) / SCREEN.height));
}
