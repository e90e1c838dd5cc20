import { withinWindow } from './within-window';

test('the console keeps its smallest width and leaves room for a phone', () => {
  expect(withinWindow(600, 1920)).toBe(600);
  expect(withinWindow(100, 1920)).toBe(420);
  expect(withinWindow(1900, 1920)).toBe(1560);
});
