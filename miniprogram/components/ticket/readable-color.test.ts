import { contrastOf, readableColor, surfaces } from './readable-color';

/** What card/getcolors answers (reference §2.2). */
const platformColors = [
  '#63b359',
  '#2c9f67',
  '#509fc9',
  '#5885cf',
  '#9062c0',
  '#d09a45',
  '#e4b138',
  '#ee903c',
  '#f08500',
  '#a9d92d',
  '#dd6549',
  '#cc463d',
  '#cf3e36',
  '#5e6671',
];

describe.each(Object.entries(surfaces))('on the %s surface %s', (_, surface) => {
  test.each(platformColors)('%s is made to read', (color) => {
    expect(contrastOf(readableColor(color, surface), surface)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['#ffffff', '#000000', '#1c1c1b', 'not a colour'])('so is %s', (color) => {
    expect(contrastOf(readableColor(color, surface), surface)).toBeGreaterThanOrEqual(4.5);
  });
});

test('a colour that reads already is left alone', () => {
  expect(readableColor('#b3261e', surfaces.light)).toBe('#b3261e');
});

test('contrast is measured as WCAG does', () => {
  expect(contrastOf('#000000', '#ffffff')).toBe(21);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
