import { inZhe } from './offer';

test.each([
  [30, '7'],
  [15, '8.5'],
  [5, '9.5'],
])('%i %% off is %s 折', (percentOff, zhe) => {
  expect(inZhe(percentOff)).toBe(zhe);
});
