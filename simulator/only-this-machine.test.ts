import { isForeignOrigin, isLocalHost } from './only-this-machine';

test.each(['127.0.0.1', '127.0.0.1:3000', 'localhost:3001', 'LOCALHOST', '[::1]', '[::1]:3002'])(
  '"%s" is a name of this machine',
  (host) => {
    expect(isLocalHost(host)).toBe(true);
  },
);

test.each([
  undefined,
  '',
  'shop.example',
  'shop.example:3000',
  'localhost.shop.example',
  '127.0.0.1.shop.example',
  '127.0.0.2',
  '::1',
  'localhost:3000@shop.example',
])('"%s" is not', (host) => {
  expect(isLocalHost(host)).toBe(false);
});

test.each([undefined, 'http://127.0.0.1:3000', 'http://[::1]:3000', 'https://localhost'])(
  'who sends the Origin "%s" is at home',
  (origin) => {
    expect(isForeignOrigin(origin)).toBe(false);
  },
);

test.each([
  'https://shop.example',
  'http://localhost.shop.example',
  'http://shop.example/127.0.0.1',
  'file://localhost',
  'null',
  '',
])('a page of "%s" is foreign', (origin) => {
  expect(isForeignOrigin(origin)).toBe(true);
});
