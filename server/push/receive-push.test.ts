import type { AppId } from '#domain/brand';
import { anEncryptedPush, anEvent, aPush, xmlOf } from '../../test/fixtures/a-push';
import { aWorld, type World } from '../../test/fixtures/a-world';
import { eventKey } from './event-key';
import type { HttpRequest } from './http-access';
import { receivePush } from './receive-push';

let world: World;
let serial = 0;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

/** An event that nothing depends on and that no other test sends. */
const aStrangeEvent = () => anEvent('user_view_card', { CardId: 'p1', UserCardCode: `code-${++serial}` });
const push = (request: HttpRequest) => receivePush(request, world.context());
const asText = (members: object) =>
  Object.fromEntries(Object.entries(members).map(([name, value]) => [name, String(value)]));
const stored = (members: object) => world.services.events.find(eventKey(asText(members)));

describe('the address of the message push', () => {
  const verification = (query = {}) => {
    const request = aPush('', world.config, world.now(), { echostr: '4711', ...query });
    return push({ ...request, httpMethod: 'GET' });
  };

  test('proves itself with the echo', async () => {
    expect(await verification()).toMatchObject({ statusCode: 200, body: '4711' });
  });

  test.each([
    ['a wrong signature', { signature: '0'.repeat(40) }],
    ['no signature', { signature: undefined }],
    ['another time', { timestamp: '1777608001' }],
    ['a time that is none', { timestamp: 'NaN' }],
  ])('does not with %s', async (_, query) => {
    expect((await verification(query)).statusCode).toBe(403);
  });
});

describe('an event', () => {
  test.each([
    ['XML', (text: object) => aPush(xmlOf(text as never), world.config, world.now())],
    ['JSON', (text: object) => aPush(JSON.stringify(text), world.config, world.now())],
    ['encrypted XML', (text: object) => anEncryptedPush(xmlOf(text as never), world.config, world.now())],
    ['encrypted JSON', (text: object) => anEncryptedPush(JSON.stringify(text), world.config, world.now())],
  ])('is taken in %s, kept with all its members and answered with success', async (_, requestOf) => {
    const members = aStrangeEvent();
    expect(await push(requestOf(members))).toMatchObject({ statusCode: 200, body: 'success' });
    expect(await stored(members)).toMatchObject({ state: 'kept', members: asText(members) });
  });

  test('is taken when the gateway carries the body as base64', async () => {
    const members = aStrangeEvent();
    const request = aPush(Buffer.from(xmlOf(members)).toString('base64'), world.config, world.now());
    await push({ ...request, isBase64Encoded: true });
    expect(await stored(members)).not.toBeNull();
  });

  test('is stored once, however often it comes', async () => {
    const members = aStrangeEvent();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => push(aPush(xmlOf(members), world.config, world.now()))),
    );
    expect(answers.every(({ body }) => body === 'success')).toBe(true);
    expect(await stored(members)).toMatchObject({ state: 'kept', attempts: 0 });
  });

  test('is another one for another code in the same second', () => {
    const [one, other] = [aStrangeEvent(), aStrangeEvent()];
    expect(eventKey(asText(one))).not.toBe(eventKey(asText(other)));
  });

  test('about a card that is not ours is never applied', async () => {
    const members = anEvent('user_get_card', { CardId: 'pSomebodyElse', UserCardCode: '123456789012' });
    expect((await push(aPush(xmlOf(members), world.config, world.now()))).body).toBe('success');
    expect(await stored(members)).toMatchObject({ state: 'refused' });
  });
});

test('an event about a code that nobody has is not tried again and again', async () => {
  const members = anEvent('user_del_card', { CardId: await world.aCard(), UserCardCode: '123456789012' });
  await push(aPush(xmlOf(members), world.config, world.now()));
  expect(await stored(members)).toMatchObject({ state: 'refused', attempts: 0 });
});

describe('a push is refused', () => {
  const refused = async (request: HttpRequest) => expect((await push(request)).statusCode).toBe(403);

  test('when nobody signed it', async () => {
    const request = aPush(xmlOf(aStrangeEvent()), world.config, world.now());
    await refused({ ...request, queryStringParameters: {} });
    await refused({ ...request, queryStringParameters: undefined });
  });

  test('when it was signed long ago', async () => {
    await refused(aPush(xmlOf(aStrangeEvent()), world.config, world.now() - 601));
  });

  test('when it is encrypted for another account', async () => {
    const [account] = world.config.accounts;
    const elsewhere = { accounts: [{ ...account, appId: 'wx0000000000000000' as AppId }] as const };
    await refused(anEncryptedPush(xmlOf(aStrangeEvent()), elsewhere, world.now()));
  });

  test('when the encrypted text was changed', async () => {
    const request = anEncryptedPush(xmlOf(aStrangeEvent()), world.config, world.now());
    const foreign = anEncryptedPush(xmlOf(aStrangeEvent()), world.config, world.now());
    await refused({ ...request, body: foreign.body });
  });

  test('when it claims to be encrypted and is not', async () => {
    const members = aStrangeEvent();
    await refused(aPush(xmlOf(members), world.config, world.now(), { encrypt_type: 'aes' }));
    expect(await stored(members)).toBeNull();
  });

  test('when it is neither XML nor JSON', async () => {
    await refused(aPush('hello', world.config, world.now()));
  });
});
