import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type AccessTokens, createWechatHttp } from './http';
import { createTransport } from './transport';

type Step = object | 'cut' | 'not-json' | 'http-500';

let server: Server;
let script: Step[];
let asked: URL[];

beforeEach(async () => {
  script = [];
  asked = [];
  server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '', 'http://wechat'));
    const step = script.shift() ?? {};
    if (step === 'cut') request.destroy();
    else
      response
        .writeHead(step === 'http-500' ? 500 : 200)
        .end(step === 'not-json' ? '<' : JSON.stringify(step));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(() => server.close());

/** The address that always answers the next step of the script, asked with `first` and, renewed, `second`. */
function client(tokens: Partial<AccessTokens> = {}) {
  const { port } = server.address() as AddressInfo;
  const all = { current: async () => 'first', renew: async () => 'second', ...tokens };
  return createWechatHttp(createTransport(`http://127.0.0.1:${port}`), all);
}

const call = { path: '/card/get', body: { card_id: 'p1' } };
const tokensAsked = () => asked.map((url) => url.searchParams.get('access_token'));

describe('a call to WeChat', () => {
  test('answers what WeChat answers', async () => {
    script = [{ errcode: 0, errmsg: 'ok', card: 1 }];
    expect(await client().read(call)).toMatchObject({ card: 1 });
  });

  test.each([40001, 40014, 42001])('is sent again with a renewed token after %d', async (errcode) => {
    script = [{ errcode }, { errcode: 0 }];
    await client().write(call);
    expect(tokensAsked()).toEqual(['first', 'second']);
  });

  test('renews a token once, not for ever', async () => {
    script = [{ errcode: 40001 }, { errcode: 40001, errmsg: 'invalid credential' }];
    await expect(client().read(call)).rejects.toThrow('/card/get answered 40001: invalid credential');
    expect(asked).toHaveLength(2);
  });

  test('that reads is repeated while WeChat is busy or hangs up, twice at most', async () => {
    script = [{ errcode: -1 }, 'cut', { errcode: 0, card: 2 }];
    expect(await client().read(call)).toMatchObject({ card: 2 });
    script = [{ errcode: -1 }, { errcode: -1 }, { errcode: -1, errmsg: 'system error' }];
    await expect(client().read(call)).rejects.toThrow('answered -1');
  });

  test.each([{ errcode: -1 }, 'cut', 'not-json', 'http-500'] as Step[])(
    'that changes something is never repeated: %j',
    async (step) => {
      script = [step];
      await expect(client().write(call)).rejects.toThrow('/card/get');
      expect(asked).toHaveLength(1);
    },
  );

  test('never tells its token in an error', async () => {
    script = ['http-500'];
    const error = await client({ current: async () => 'a-secret-token' })
      .write(call)
      .catch((reason: unknown) => reason);
    expect(`${(error as Error).stack} ${JSON.stringify(error)}`).not.toContain('a-secret-token');
  });
});
