/** A short sentence over the page; without an icon it has room for two lines. */
export function say(sentence: string): void {
  wx.showToast({ title: sentence, icon: 'none', duration: 2500 });
}

/** An act that has to be confirmed, with what it means. */
export interface Question {
  title: string;
  content: string;
  act: string;
  cancel: string;
}

/** True when the person wants it. Closing the question is a no. */
export async function ask({ title, content, act, cancel }: Question): Promise<boolean> {
  const { confirm } = await wx.showModal({ title, content, confirmText: act, cancelText: cancel });
  return confirm;
}
