import type { LoggedRequest } from '../../world/platform-types';
import { isError, noFilter, requestsShown } from './request-filter';

const aRequest = (changes: Partial<LoggedRequest> = {}): LoggedRequest => ({
  seq: 1,
  at: 0,
  method: 'POST',
  path: '/card/get',
  appid: 'wx1',
  status: 200,
  errcode: 0,
  errmsg: 'ok',
  duration: 1,
  implemented: true,
  ...changes,
});

const log = [
  aRequest({ seq: 1 }),
  aRequest({ seq: 2, path: '/card/code/consume', errcode: 40099 }),
  aRequest({ seq: 3, path: '/cgi-bin/stable_token', errcode: null }),
];

const seqs = (filter: Parameters<typeof requestsShown>[1]) =>
  requestsShown(log, filter).map(({ seq }) => seq);

test('the newest request comes first', () => {
  expect(seqs(noFilter)).toEqual([3, 2, 1]);
});

test('a part of the path finds a request, whatever its case', () => {
  expect(seqs({ ...noFilter, text: ' Consume ' })).toEqual([2]);
});

test('an errcode finds a request', () => {
  expect(seqs({ ...noFilter, text: '40099' })).toEqual([2]);
});

test('only errors are left when asked for', () => {
  expect(seqs({ ...noFilter, onlyErrors: true })).toEqual([2]);
});

test.each([
  [{ errcode: 40001 }, true],
  [{ status: 500, errcode: null }, true],
  [{ implemented: false }, true],
  [{ errcode: null }, false],
])('a request with %j counts as an error: %s', (changes, counts) => {
  expect(isError(aRequest(changes))).toBe(counts);
});
