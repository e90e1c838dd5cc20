import { existingFolder } from './existing-folder';

test('a folder that is there is taken as it is', () => {
  expect(existingFolder('FUNCTIONS_DIR', __dirname)).toBe(__dirname);
});

test('nothing set is nothing', () => {
  expect(existingFolder('FUNCTIONS_DIR', '')).toBeUndefined();
  expect(existingFolder('FUNCTIONS_DIR', undefined)).toBeUndefined();
});

test.each([`${__dirname}/nowhere`, __filename])('what is no folder is named with its setting: %s', (path) => {
  expect(() => existingFolder('FUNCTIONS_DIR', path)).toThrow(`FUNCTIONS_DIR names no folder: ${path}`);
});
