import { createHash } from 'node:crypto';
import { mistakeBehind } from './wrong-strings';

const ticket = 'IpK_1T69hDhZkLQTlwsAX7QSrVJ4TbVUqXWIFrLZyEPc_9nJGqzhbhQUeEXbzOXrMuZ1Zz1YyHDkN0dJXDqZcg';
const fields = [
  { name: 'api_ticket', value: ticket },
  { name: 'timestamp', value: '1700000000' },
  { name: 'card_id', value: 'pbLatjtQrAGz1Iaz08qB_H3NSBrc' },
  { name: 'nonce_str', value: 'Wm3WZYTPz0wzccnW' },
];
const around = { fields, surplus: {}, otherTickets: [], omissions: {}, absent: [] };
const sha1 = (text: string) => createHash('sha1').update(text).digest('hex');
const values = fields.map(({ value }) => value);

test('locale order is recognised where it differs from the bytes’ (vector A4)', () => {
  const signature = sha1([...values].sort((a, b) => a.localeCompare(b, 'en')).join(''));
  expect(signature).toMatch(/^1d1d476f/);
  expect(mistakeBehind(signature, around)).toBe('locale-order');
});

test('no order at all is recognised', () => {
  const [a, b, c, d] = values;
  expect(mistakeBehind(sha1([d, a, c, b].join('')), around)).toBe('unsorted');
});

test('what nobody can guess stays without a name', () => {
  expect(mistakeBehind(sha1('something else'), around)).toBeUndefined();
});
