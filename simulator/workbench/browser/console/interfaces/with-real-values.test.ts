import { type RealValues, withRealValues } from './with-real-values';

const values: RealValues = {
  appid: 'wx1',
  secret: 's1',
  cardId: 'pReal',
  code: '123',
  openid: 'oReal',
  username: 'usr1',
  now: 1_777_608_000,
  beginDate: '2026-04-24',
  endDate: '2026-04-30',
};

test('ids at any depth become real ones, the rest stays', () => {
  const sample = {
    action_name: 'QR_CARD',
    action_info: { card: { card_id: 'pFS7', code: '9', outer_str: 'a' } },
  };
  expect(withRealValues(sample, values)).toEqual({
    action_name: 'QR_CARD',
    action_info: { card: { card_id: 'pReal', code: '123', outer_str: 'a' } },
  });
});

test('lists of people become one person; a list of codes to be imported stays', () => {
  const sample = { openid: ['o1', 'o2'], username: ['a'], code: ['1', '2'], list: [{ card_id: 'x' }] };
  expect(withRealValues(sample, values)).toEqual({
    openid: ['oReal'],
    username: ['usr1'],
    code: ['1', '2'],
    list: [{ card_id: 'pReal' }],
  });
});

test('times become current', () => {
  const sample = { date_info: { begin_timestamp: 1, end_timestamp: 2 }, begin_date: '2015-06-15' };
  expect(withRealValues(sample, values)).toEqual({
    date_info: { begin_timestamp: 1_777_521_600, end_timestamp: 1_780_200_000 },
    begin_date: '2026-04-24',
  });
});

test('what this world does not have stays as the sample has it', () => {
  expect(withRealValues({ order_id: 'ORDER_ID' }, values)).toEqual({ order_id: 'ORDER_ID' });
});
