import { type CloudRuntime, startCloudRuntime } from '../index';
import { temporaryFolder } from '../testing/temporary-folder';
import { writeFunction } from '../testing/write-function';

const functionsDir = temporaryFolder();
let runtime: CloudRuntime;

beforeAll(async () => {
  writeFunction(functionsDir, 'echo', 'exports.main = (event) => event;');
  writeFunction(functionsDir, 'answer', 'exports.main = ({ body }) => JSON.parse(body);');
  writeFunction(functionsDir, 'boom', `exports.main = () => { throw new Error('boom'); };`);
  runtime = await startCloudRuntime({ functionsDir });
});
afterAll(() => runtime.close());

const send = (path: string, init?: RequestInit) => fetch(`${runtime.url}/http/${path}`, init);
const answering = (answer: unknown) => send('answer', { method: 'POST', body: JSON.stringify(answer) });

describe('a function reached over HTTP', () => {
  test('gets the request as an event, from nobody in particular', async () => {
    const headers = { 'content-type': 'text/xml', 'X-Wx-Openid': 'o-forged' };
    const answer = await send('echo/events/card?signature=a%2Bb&nonce=', {
      method: 'PUT',
      headers,
      body: '<xml>券</xml>',
    });
    expect(await answer.json()).toMatchObject({
      path: '/events/card',
      httpMethod: 'PUT',
      headers: { 'content-type': 'text/xml', 'x-wx-openid': 'o-forged' },
      queryStringParameters: { signature: 'a+b', nonce: '' },
      body: '<xml>券</xml>',
      isBase64Encoded: false,
      requestContext: { httpMethod: 'PUT' },
    });
  });

  test('gets bytes in base64', async () => {
    const answer = await send('echo', { method: 'POST', body: Buffer.from([255, 0]) });
    expect(await answer.json()).toMatchObject({ path: '/', body: '/wA=', isBase64Encoded: true });
  });

  test('may set status, headers and body', async () => {
    const answer = await answering({
      statusCode: 201,
      headers: { 'Content-Type': 'text/html' },
      body: '<b>券</b>',
    });
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
      201,
      'text/html',
      '<b>券</b>',
    ]);
  });

  test('may answer bytes', async () => {
    const answer = await answering({ statusCode: 200, body: '/wA=', isBase64Encoded: true });
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(Buffer.from([255, 0]));
  });

  test.each([
    ['a text', 'success', 'text/plain; charset=utf-8', 'success'],
    ['an object', { ok: true }, 'application/json; charset=utf-8', '{"ok":true}'],
  ])('may answer just %s', async (_name, answered, type, body) => {
    const answer = await answering(answered);
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
      200,
      type,
      body,
    ]);
  });

  test('that answers what HTTP does not know is a bad gateway', async () => {
    expect((await answering({ statusCode: 9999, body: '' })).status).toBe(502);
  });

  test.each([
    ['boom', 500, 'FUNCTIONS_EXECUTE_FAIL'],
    ['nope', 404, 'FUNCTION_NOT_FOUND'],
  ])('that fails says so: %s', async (name, status, code) => {
    const answer = await send(name);
    expect([answer.status, await answer.json()]).toEqual([status, expect.objectContaining({ code })]);
  });
});

test('an address that does not exist is said to be none', async () => {
  const answer = await fetch(`${runtime.url}/nonsense`);
  expect([answer.status, await answer.json()]).toEqual([404, expect.objectContaining({ code: 'NOT_FOUND' })]);
});
