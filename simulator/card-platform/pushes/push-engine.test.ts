import { decryptMessage } from '../signature/message-crypto';
import { pushSignature } from '../signature/push-signature';
import { ANSWER_LIMIT } from './answer-of';
import { eventJson } from './event-json';
import { eventXml } from './event-xml';
import type { PushStore, PushTarget } from './push-row';
import { aPushWorld, type PushWorld } from './testing/push-world';
import type { Received } from './testing/receiver';
import { aClaim, aConsumption, aDeletion, noon } from './testing/samples';

let world: PushWorld;
afterEach(() => world.stop());

/** Sends one claim and returns what the account's server got. */
async function received(changes: Partial<PushTarget> = {}): Promise<Received> {
  const { engine, target, receiver } = world;
  await engine.send({ ...target, ...changes }, aClaim());
  await engine.idle();
  return receiver.requests[0]!;
}

const encryptOf = (body: string) =>
  body.startsWith('{')
    ? String(JSON.parse(body).Encrypt)
    : String(body.match(/<Encrypt><!\[CDATA\[(.*)\]\]><\/Encrypt>/)?.[1]);

describe('a push', () => {
  beforeEach(async () => {
    world = await aPushWorld();
  });

  test('is a POST, signed at the time of the world, of an event that keeps its own time', async () => {
    const { method, path, query, contentType, body } = await received();
    const { timestamp = '', nonce = '', signature } = query;
    expect({ method, path, contentType }).toEqual({
      method: 'POST',
      path: '/wechat',
      contentType: 'text/xml',
    });
    expect(timestamp).toBe(`${noon}`);
    expect(signature).toBe(pushSignature({ token: world.target.token, timestamp, nonce }));
    expect(Object.keys(query)).toEqual(['signature', 'timestamp', 'nonce', 'openid']);
    expect(query.openid).toBe(aClaim().FromUserName);
    expect(body).toBe(eventXml(aClaim()));
  });

  test('keeps the query that the address already has', async () => {
    const { query } = await received({ url: `${world.target.url}?account=1` });
    expect(query).toMatchObject({ account: '1', openid: aClaim().FromUserName });
  });

  test('is JSON where the account asks for it', async () => {
    const { contentType, body } = await received({ format: 'json' });
    expect(contentType).toBe('application/json');
    expect(body).toBe(eventJson(aClaim()));
  });

  test.each([
    ['xml', eventXml(aClaim())],
    ['json', eventJson(aClaim())],
  ] as const)('is encrypted and signed for the account in safe mode as %s', async (format, plain) => {
    const { query, body } = await received({ mode: 'safe', format });
    const encrypt = encryptOf(body);
    const { timestamp = '', nonce = '', ...rest } = query;
    const { token } = world.target;
    expect(decryptMessage(encrypt, world.target)).toBe(plain);
    expect(rest).toEqual({
      signature: pushSignature({ token, timestamp, nonce }),
      encrypt_type: 'aes',
      msg_signature: pushSignature({ token, timestamp, nonce, encrypt }),
      openid: aClaim().FromUserName,
    });
    expect(body).toContain(world.target.originalId);
    expect(body).not.toContain('user_get_card');
  });

  test.each(['xml', 'json'] as const)(
    'is both plain and encrypted in compatible mode as %s',
    async (format) => {
      const { query, body } = await received({ mode: 'compatible', format });
      const plain = format === 'xml' ? eventXml(aClaim()) : eventJson(aClaim());
      const encrypt = encryptOf(body);
      expect(query.encrypt_type).toBe('aes');
      expect(decryptMessage(encrypt, world.target)).toBe(plain);
      expect(body).toContain('226009850808');
      expect(body.length).toBeGreaterThan(plain.length + encrypt.length);
    },
  );

  test('is delivered by an empty answer', async () => {
    await received();
    expect(world.engine.list()).toMatchObject([
      {
        state: 'delivered',
        nextAt: null,
        createdAt: noon * 1000,
        attempts: [{ at: noon * 1000, status: 200 }],
      },
    ]);
  });

  test('is stored before it goes out, in the same stretch as what it tells of', async () => {
    const { engine, target, store } = world;
    const sent = engine.send(target, aClaim());
    expect(store.all()).toMatchObject([{ state: 'pending', attempts: [] }]);
    expect(await sent).toMatchObject({ state: 'pending', event: aClaim() });
    await engine.idle();
    expect(store.all()).toMatchObject([{ state: 'delivered', attempts: [{ answer: '' }] }]);
  });

  test('is listed with its body in plain text and without the secrets of the account', async () => {
    await received({ mode: 'safe' });
    const [push] = world.engine.list();
    expect(push?.body).toBe(eventXml(aClaim()));
    expect(JSON.stringify(push)).not.toContain(world.target.token);
    expect(JSON.stringify(push)).not.toContain(world.target.encodingAesKey);
  });

  test('can be one of 200 at once', async () => {
    const { engine, target, receiver } = world;
    const codes = Array.from({ length: 200 }, (_, index) => `${100000 + index}`);
    await Promise.all(codes.map((code) => engine.send(target, aDeletion(code))));
    await engine.idle();
    expect(engine.list().every(({ state }) => state === 'delivered')).toBe(true);
    expect(receiver.bodies.length).toBe(codes.length);
  });
});

describe('a push whose store fails', () => {
  const failingFrom = (failing: number): PushStore => {
    let puts = 0;
    return {
      all: () => [],
      put: async () => {
        puts += 1;
        if (puts >= failing) throw new Error('disk full');
      },
      remove: () => {},
    };
  };

  test('is not sent, and the sender knows', async () => {
    world = await aPushWorld(undefined, { store: failingFrom(1) });
    const { engine, target, receiver } = world;
    await expect(engine.send(target, aClaim())).rejects.toThrow('disk full');
    await engine.idle();
    expect(receiver.requests).toEqual([]);
    expect(engine.list()).toEqual([]);
  });

  test('is not sent again and again when only its outcome cannot be stored', async () => {
    const errors: unknown[] = [];
    world = await aPushWorld(undefined, { store: failingFrom(2), report: (error) => errors.push(error) });
    await received();
    await world.engine.fireDue();
    expect(errors).toEqual([new Error('disk full')]);
    expect(world.receiver.requests).toHaveLength(1);
  });
});

describe('a push to a server that does not answer well', () => {
  const attempt = async () => {
    await received();
    return world.engine.list()[0]!;
  };

  test('is cut after 5 seconds', () => {
    expect(ANSWER_LIMIT).toBe(5000);
  });

  test('says that there was no answer in time', async () => {
    world = await aPushWorld(() => 'silence', { answerLimit: 30 });
    expect(await attempt()).toMatchObject({
      state: 'pending',
      attempts: [{ error: 'no answer within 30 ms', ms: expect.any(Number) }],
    });
  });

  test('says that the connection was cut', async () => {
    world = await aPushWorld(() => 'cut');
    expect((await attempt()).attempts).toEqual([
      {
        at: noon * 1000,
        error: expect.stringMatching(/other side closed|ECONNRESET/),
        ms: expect.any(Number),
      },
    ]);
  });

  test('says what the answer was', async () => {
    world = await aPushWorld(() => ({ status: 500, body: `Error: ${'x'.repeat(1000)}` }));
    const { attempts } = await attempt();
    expect(attempts).toMatchObject([{ status: 500, answer: `Error: ${'x'.repeat(493)}` }]);
  });

  test('does not follow it elsewhere', async () => {
    world = await aPushWorld(() => ({ status: 302, location: '/other' }));
    expect((await attempt()).attempts).toMatchObject([{ status: 302 }]);
    expect(world.receiver.requests).toHaveLength(1);
  });

  test('says that the server is not there, or that the account is set up wrongly', async () => {
    world = await aPushWorld();
    const { engine, target, receiver } = world;
    await receiver.stop();
    await engine.send(target, aConsumption());
    await engine.send({ ...target, url: '' }, aConsumption());
    await engine.send({ ...target, mode: 'safe', encodingAesKey: 'short' }, aConsumption());
    await engine.idle();
    expect(engine.list().map(({ attempts }) => attempts[0]?.error)).toEqual([
      expect.stringContaining('ECONNREFUSED'),
      expect.stringContaining('Invalid URL'),
      expect.stringContaining('43 letters and digits'),
    ]);
  });
});
