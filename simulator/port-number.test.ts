import { portNumber } from './port-number';

test.each([
  ['0', 0],
  ['3001', 3001],
  ['65535', 65_535],
])('%s is a port', (text, port) => {
  expect(portNumber(text)).toBe(port);
});

test.each(['', 'abc', '-1', '65536', '3000.5'])('"%s" is refused by a sentence', (text) => {
  expect(() => portNumber(text)).toThrow(`PORT is not a port: "${text}"`);
});
