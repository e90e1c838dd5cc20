/** A short sentence over the page; without an icon it has room for two lines. */
export function say(sentence: string): void {
  wx.showToast({ title: sentence, icon: 'none', duration: 2500 });
}
