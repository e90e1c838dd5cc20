const FULL = 1;

/** What the screen was before a code was shown on it; null while none is. */
let brightnessBefore: number | null = null;

/** Full brightness and no sleep, so that a scanner can read the screen. */
export async function brightenScreen(): Promise<void> {
  wx.setKeepScreenOn({ keepScreenOn: true });
  if (brightnessBefore !== null) return;
  brightnessBefore = FULL;
  const value = await currentBrightness();
  if (brightnessBefore === null) return; // restored meanwhile
  brightnessBefore = value;
  wx.setScreenBrightness({ value: FULL });
}

/** A phone that does not say how bright it is stays bright until the page is left by its own means. */
async function currentBrightness(): Promise<number> {
  try {
    return (await wx.getScreenBrightness()).value;
  } catch {
    return FULL;
  }
}

/** Gives the screen back as it was. */
export function restoreScreen(): void {
  wx.setKeepScreenOn({ keepScreenOn: false });
  if (brightnessBefore !== null && brightnessBefore !== FULL) {
    wx.setScreenBrightness({ value: brightnessBefore });
  }
  brightnessBefore = null;
}
