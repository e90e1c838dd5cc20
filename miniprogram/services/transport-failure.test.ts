import { transportFailure } from './transport-failure';

test.each([
  [{ errCode: -501002, errMsg: 'timeout' }, 'cloud-unreachable'],
  [{ errCode: -504003, errMsg: 'Invoking task timed out after 3 seconds' }, 'cloud-unreachable'],
  [{ errCode: -501003, errMsg: 'quota' }, 'cloud-busy'],
  [{ errCode: -501004, errMsg: 'concurrency' }, 'cloud-busy'],
  [{ errMsg: 'cloud.callFunction:fail request:fail' }, 'offline'],
  [{ errCode: -1, errMsg: 'cloud.callFunction:fail request:fail' }, 'offline'],
  [
    new Error('cloud.callFunction:fail Error: errCode: -504003 function time limit exceeded'),
    'cloud-unreachable',
  ],
])('%j is %s', (rejection, code) => {
  expect(transportFailure(rejection)).toEqual({ code, params: {} });
});

test('a function that threw leaves its number for the log', () => {
  const failure = { errCode: -504002, errMsg: 'cloud.callFunction:fail functions execute fail' };
  expect(transportFailure(failure)).toEqual({ code: 'unexpected', params: { traceId: '-504002' } });
});

test.each([undefined, null, 'gone', {}])('whatever else is thrown (%j) is unexpected', (rejection) => {
  expect(transportFailure(rejection).code).toBe('unexpected');
});
