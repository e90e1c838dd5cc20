import { commonFieldIds } from '#simulator/card-platform/membercard/common-fields';
import { formFieldName, memberFieldName } from './member-words';

test('every field that WeChat’s form can ask for has a word', () => {
  for (const id of commonFieldIds) expect(formFieldName(id)).not.toContain('USER_FORM');
});

test('fields of the merchant are called as the merchant calls them', () => {
  expect(formFieldName('鞋码')).toBe('鞋码');
  expect(memberFieldName('门店')).toBe('门店');
  expect(memberFieldName('FIELD_NAME_TYPE_LEVEL')).toBe('等级');
});
