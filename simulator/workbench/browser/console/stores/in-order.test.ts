import type { Store } from '../../world/platform-types';
import { inOrder } from './in-order';

const aStore = (poiId: string, changes: Partial<Store> = {}): Store => ({
  poiId,
  appid: 'wx1',
  name: '麦当劳(艺苑路店)',
  address: '',
  telephone: '',
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
  ...changes,
});

test('stores that wait for review come first, deleted ones last, else the newest first', () => {
  const stores = [
    aStore('old'),
    aStore('gone', { deleted: true }),
    aStore('waiting', { waits: true }),
    aStore('new'),
  ];
  expect(inOrder(stores).map(({ poiId }) => poiId)).toEqual(['waiting', 'new', 'old', 'gone']);
});
