import { inlineToPixels, toCss, toPixels } from './rpx';

test.each([
  [0, 375, 0],
  [1, 375, 1],
  [750, 375, 375],
  [25, 375, 12],
  [25, 414, 13],
])('%d rpx on a phone %d wide are %d px', (rpx, width, pixels) => {
  expect(toPixels(rpx, width)).toBe(pixels);
});

test('a stylesheet gets the pixels of the phone', () => {
  expect(toCss(['a{b:', 100, ' ', 2, '}'], 375, 'light')).toBe('a{b:50px 1px}');
});

test('rules for a colour scheme apply in their theme only', () => {
  const css = '@media (prefers-color-scheme: dark){a{b:c}}';
  expect(toCss([css], 375, 'dark')).toBe('@media (min-width:0){a{b:c}}');
  expect(toCss([css], 375, 'light')).toBe('@media (max-width:0){a{b:c}}');
});

test('the safe area is that of the simulated phone', () => {
  expect(toCss(['a{b:calc(1px + env(safe-area-inset-bottom))}'], 375, 'light')).toBe(
    'a{b:calc(1px + var(--safe-bottom, 0px))}',
  );
  expect(inlineToPixels('b:10rpx', 375)).toBe('b:5px');
});
