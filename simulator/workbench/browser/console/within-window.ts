/** CSS pixels. */
const SMALLEST = 420;
/** What the phones keep at least. */
const FOR_PHONES = 360;

/** The console's width as asked for, unless it would be useless or leave no phone. */
export function withinWindow(width: number, windowWidth: number): number {
  return Math.max(SMALLEST, Math.min(width, windowWidth - FOR_PHONES));
}
