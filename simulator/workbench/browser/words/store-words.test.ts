import type { Store } from '../world/platform-types';
import { storeStateWord } from './store-words';

const aStore: Store = {
  poiId: '1',
  appid: 'wx1',
  name: '麦当劳(艺苑路店)',
  address: '广东省广州市海珠区艺苑路11号',
  telephone: '020-12345678',
  sid: '',
  categories: [],
  photoUrl: '',
  status: 'approved',
  updating: false,
  waits: false,
  reviewMsg: '',
  submitTime: 0,
  deleted: false,
  cardId: null,
};

test.each([
  ['approved', {}, '已通过'],
  ['under review', { status: 'reviewing' }, '审核中'],
  ['refused', { status: 'refused' }, '未通过'],
  ['approved with a change that waits', { updating: true }, '修改审核中'],
  ['deleted', { deleted: true, updating: true }, '已删除'],
] as const)('a store that is %s is told so', (_, changes, text) => {
  expect(storeStateWord({ ...aStore, ...changes }).text).toBe(text);
});
