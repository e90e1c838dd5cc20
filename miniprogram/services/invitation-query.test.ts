import { tokenIn, tokenOf } from './invitation-query';

const token = 'K3n-_a8Xv0QmZp4RtY7wLg';

test.each([
  ['our shared card', { token }],
  ['a 小程序码', { scene: encodeURIComponent(token) }],
  ['an ordinary QR code', { q: encodeURIComponent(`https://shop.test/join?from=poster&token=${token}`) }],
])('who comes by %s brings the token', (_, query) => {
  expect(tokenOf(query)).toBe(token);
});

test.each([{}, { token: '' }, { token: '<b>' }, { scene: '100%' }, { q: 'https%3A%2F%2Fshop.test' }])(
  '%j brings none',
  (query) => {
    expect(tokenOf(query)).toBe('');
  },
);

test('a scanned invitation is told from other codes', () => {
  expect(tokenIn(`consumer/pages/join/join?token=${token}`)).toBe(token);
  expect(tokenIn('759733467744')).toBe('');
});
