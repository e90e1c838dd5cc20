/** Offers to call; the person may still decline. */
export function callPhone(phoneNumber: string): void {
  wx.makePhoneCall({ phoneNumber, fail: () => undefined });
}

/** The text that was copied last; empty when there is none or it may not be read. */
export async function copiedText(): Promise<string> {
  try {
    return (await wx.getClipboardData()).data;
  } catch {
    return ''; // reading the clipboard needs consent
  }
}
