import { sample } from './samples.mjs';

const ok = { errcode: 0, errmsg: 'ok' };
const unknownCard = 'p00000000000000000000000000';
const unknownCode = '000000000000';
const post = (path, body) => ({ method: 'POST', path, body });

/** Cards, codes and people: only what reads. The errcodes of well-known wrong inputs are those of WeChat's pages. */
export const cardCalls = () => [
  { name: 'card/get by GET', path: '/card/get', errcodes: [43002] },
  { name: 'card/get, empty', ...post('/card/get', ''), errcodes: [44002] },
  { name: 'card/get, broken JSON', ...post('/card/get', '{"card_id":'), errcodes: [47001] },
  { name: 'card/get, unknown card', ...post('/card/get', { card_id: unknownCard }), errcodes: [40073] },
  {
    name: 'card/getcolors',
    path: '/card/getcolors',
    sample: { ...ok, colors: [{ name: 'Color010', value: '#63b359' }] },
  },
  {
    name: 'card/batchget',
    ...post('/card/batchget', { offset: 0, count: 10 }),
    sample: sample('CardBatchgetAnswer'),
    // Captured from the live platform, not documented.
    also: { card_list: [] },
  },
  { name: 'code/get, unknown code', ...post('/card/code/get', { code: unknownCode }), errcodes: [40056] },
  {
    name: 'code/get, unknown code and card',
    ...post('/card/code/get', { card_id: unknownCard, code: unknownCode, check_consume: false }),
    errcodes: [40056, 40073, 40127],
  },
  {
    name: 'code/decrypt, not encrypted',
    ...post('/card/code/decrypt', { encrypt_code: 'bm90aGluZw==' }),
    errcodes: [40075],
  },
  {
    name: 'user/getcardlist, unknown openid',
    ...post('/card/user/getcardlist', { openid: 'oNobody' }),
    errcodes: [40003],
  },
  {
    name: 'user/info, unknown openid',
    path: '/cgi-bin/user/info',
    query: { openid: 'oNobody', lang: 'zh_CN' },
    errcodes: [40003],
  },
  { name: 'pay/getcoinsinfo', path: '/card/pay/getcoinsinfo', sample: sample('PayGetcoinsinfoAnswer') },
];
