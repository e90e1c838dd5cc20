/** What the camera read, or null when the person closed it. */
export async function scanCode(): Promise<string | null> {
  try {
    const { result } = await wx.scanCode({ scanType: ['qrCode', 'barCode'] });
    return result;
  } catch {
    return null; // closing the camera is no failure, and a broken camera leaves typing
  }
}
