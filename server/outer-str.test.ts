import { originOf, outerStrOf } from './outer-str';

test.each([
  ['g.Zk3_-aB', { kind: 'grant', id: 'Zk3_-aB' }],
  ['c.door-3', { kind: 'channel', id: 'door-3' }],
  ['', { kind: 'other', text: '' }],
  ['poster-1', { kind: 'other', text: 'poster-1' }],
  ['g.', { kind: 'other', text: 'g.' }],
  ['g.{"$gt":""}', { kind: 'other', text: 'g.{"$gt":""}' }],
  [`c.${'x'.repeat(65)}`, { kind: 'other', text: `c.${'x'.repeat(65)}` }],
  ['渠道'.repeat(100), { kind: 'other', text: '渠道'.repeat(64) }],
])('%s began with %j', (outerStr, origin) => {
  expect(originOf(outerStr)).toEqual(origin);
});

test('what a claim of ours carries is read back', () => {
  expect(originOf(outerStrOf('abc' as never))).toEqual({ kind: 'grant', id: 'abc' });
});
