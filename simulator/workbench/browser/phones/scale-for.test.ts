import { scaleFor } from './scale-for';

test.each([
  [1000, 1],
  [2000, 1],
  [502, 0.5],
  [100, 0.5],
])('in a stage %i px high screens are drawn at %d', (height, scale) => {
  expect(scaleFor(height)).toBe(scale);
});
