import { counted } from './counted';

test('each part of the world counts its own changes', () => {
  const once = counted({}, ['cards', 'pushes']);
  expect(counted(once, ['cards'])).toEqual({ cards: 2, pushes: 1 });
});
