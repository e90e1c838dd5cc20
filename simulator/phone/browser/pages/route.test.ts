import { parseRoute, routeUrl } from './route';

test('a query keeps its values as they were written', () => {
  expect(parseRoute('/a/b?x=%2B%2F&y=1=2&z=')).toEqual({
    path: 'a/b',
    query: { x: '%2B%2F', y: '1=2', z: '' },
  });
});

test('a relative path starts at the folder of the page', () => {
  expect(parseRoute('../c/d?e=1', 'a/b').path).toBe('c/d');
  expect(parseRoute('./d', 'a/b/c').path).toBe('a/b/d');
});

test('a route is written back as it was read', () => {
  const url = '/a/b?x=%20&y=1';
  expect(routeUrl(parseRoute(url))).toBe(url);
  expect(routeUrl(parseRoute('a'))).toBe('/a');
});
