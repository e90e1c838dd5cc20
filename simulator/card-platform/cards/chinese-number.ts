const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百'];

/** A whole number from 0 to 999 as 汉字: 一, 十二, 一百零五. */
export function chineseNumber(value: number): string {
  const digits = [...String(value)].map(Number);
  if (value < 10) return DIGITS[value]!;
  const words = digits.map((digit, index) =>
    digit === 0 ? '零' : DIGITS[digit]! + PLACES[digits.length - 1 - index]!,
  );
  return words.join('').replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十');
}
