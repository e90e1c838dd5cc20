import { pushSignature } from '../signature/push-signature';
import { aPushWorld, type PushWorld } from './testing/push-world';
import type { Received } from './testing/receiver';
import { aTarget, noon } from './testing/samples';

let world: PushWorld;
afterEach(() => world.stop());

const echo = ({ query }: Received) => ({ body: query.echostr ?? '' });

describe('the address of an account', () => {
  test('proves itself by saying what it was told, in a signed call', async () => {
    world = await aPushWorld(echo);
    expect(await world.engine.verifyUrl(world.target)).toBe(true);
    const { method, query } = world.receiver.requests[0]!;
    const { timestamp = '', nonce = '', signature, echostr } = query;
    expect(method).toBe('GET');
    expect(timestamp).toBe(`${noon}`);
    expect(signature).toBe(pushSignature({ token: world.target.token, timestamp, nonce }));
    expect(echostr).toMatch(/^\d+$/);
  });

  test('is told something else each time', async () => {
    world = await aPushWorld(echo);
    await world.engine.verifyUrl(world.target);
    await world.engine.verifyUrl(world.target);
    const [first, second] = world.receiver.requests;
    expect(first?.query.echostr).not.toBe(second?.query.echostr);
  });

  test.each([
    ['adds to it', ({ query }: Received) => ({ body: `${query.echostr}\n` })],
    ['quotes it', ({ query }: Received) => ({ body: `"${query.echostr}"` })],
    ['answers success', () => ({ body: 'success' })],
    ['says it with an error', ({ query }: Received) => ({ status: 403, body: query.echostr })],
    ['cuts the connection', () => 'cut' as const],
    ['says nothing in time', () => 'silence' as const],
  ])('does not prove itself when it %s', async (_, reply) => {
    world = await aPushWorld(reply, { answerLimit: 30 });
    expect(await world.engine.verifyUrl(world.target)).toBe(false);
  });

  test('does not prove itself when nobody is there, or when it is none', async () => {
    world = await aPushWorld();
    await world.receiver.stop();
    expect(await world.engine.verifyUrl(world.target)).toBe(false);
    expect(await world.engine.verifyUrl(aTarget({ url: 'nowhere' }))).toBe(false);
  });
});
