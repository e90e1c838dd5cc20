import type { Person } from '../world/platform-types';
import { nameOfOpenid, pushStateWord } from './push-words';

const now = 1_000_000;

test.each([
  [{ state: 'delivered', nextAt: null }, '已送达'],
  [{ state: 'given-up', nextAt: null }, '已放弃'],
  [{ state: 'pending', nextAt: null }, '发送中'],
  [{ state: 'pending', nextAt: now + 60_000 }, '1 分钟后再试'],
  [{ state: 'pending', nextAt: now - 5 }, '正在再试'],
] as const)('a push that is %j is told as %s', (push, text) => {
  expect(pushStateWord(push, now).text).toBe(text);
});

test('an openid is somebody’s in whichever account it belongs to', () => {
  const lin: Person = {
    id: 'lin',
    name: '小林',
    username: 'usr2',
    role: 'customer',
    unionid: null,
    openids: { wx1: 'o1', wx2: 'o2' },
    friends: [],
  };
  expect(nameOfOpenid('o2', [lin])).toBe('小林');
  expect(nameOfOpenid('o3', [lin])).toBe('');
});
