import { aMember } from '../../test/fixtures/phone-views';
import { isComplete, knownStores, roleOptions, trimmed } from './draft';

const draft = { name: '小王', store: '一店', role: 'redeemer' as const };

test('a draft needs a name and a store; blanks are neither', () => {
  expect(isComplete(draft)).toBe(true);
  expect(isComplete({ ...draft, name: '  ' })).toBe(false);
  expect(isComplete({ ...draft, store: '' })).toBe(false);
  expect(trimmed({ ...draft, name: ' 小王 ' })).toEqual(draft);
});

test('a manager may appoint redeemers, an owner everybody', () => {
  expect(roleOptions('manager').map(({ role }) => role)).toEqual(['redeemer']);
  expect(roleOptions('owner').map(({ role }) => role)).toEqual(['redeemer', 'manager', 'owner']);
});

test('stores with active staff are offered once each', () => {
  const staff = [aMember(), aMember(), aMember({ store: '二店' }), aMember({ store: '旧店', active: false })];
  expect(knownStores(staff)).toEqual(['海岸城店', '二店']);
});
