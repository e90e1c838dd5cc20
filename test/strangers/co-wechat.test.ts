import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CardEvent } from '#server/wechat/wire/index';
import { PushEngine } from '#simulator/card-platform/pushes/push-engine';
import { MemoryPushStore } from '#simulator/card-platform/pushes/testing/push-world';
import { aTarget } from '#simulator/card-platform/pushes/testing/samples';
import { WorldClock } from '#simulator/clock';
import { aCoWechatServer } from './a-co-wechat-server';

const folder = path.join(__dirname, '../wechat-samples');

/** The documented example of every event. */
const samples = readdirSync(folder)
  .filter((file) => /Event(\.[\w-]+)?\.json$/.test(file))
  .map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as CardEvent);

/** Every member as its text, which is all that XML keeps; an empty element reads as an empty text. */
const asTexts = (event: CardEvent) =>
  Object.fromEntries(Object.entries(event).map(([name, value]) => [name, String(value)]));

describe.each(['plain', 'compatible', 'safe'] as const)('co-wechat, %s', (mode) => {
  let server: Awaited<ReturnType<typeof aCoWechatServer>>;
  let engine: PushEngine;
  let target: ReturnType<typeof aTarget>;
  beforeAll(async () => {
    const { token, appid, encodingAesKey } = aTarget();
    const settings: Record<string, string> =
      mode === 'plain' ? { token } : { token, appid, encodingAESKey: encodingAesKey };
    server = await aCoWechatServer(settings);
    engine = new PushEngine({ clock: new WorldClock(), store: new MemoryPushStore() });
    target = aTarget({ url: server.url, mode });
  });
  afterAll(async () => {
    await engine.close();
    await server.close();
  });

  test('answers the echostr', async () => {
    expect(await engine.verifyUrl(target)).toBe(true);
    expect(await engine.verifyUrl({ ...target, token: 'other' })).toBe(false);
  });

  test.each(samples.map((event) => [event.Event, event] as const))('reads %s', async (_, event) => {
    const { id } = await engine.send(target, event);
    await engine.resend(id);
    expect(server.messages.at(-1)).toEqual(asTexts(event));
    expect(engine.list().at(-1)?.attempts[0]).toMatchObject({ status: 200 });
  });

  test('refuses what another token signed', async () => {
    const before = server.messages.length;
    const { id } = await engine.send({ ...target, token: 'other' }, samples[0]!);
    await engine.resend(id);
    expect(server.messages).toHaveLength(before);
  });
});

test('every event that the platform sends has its documented example', () => {
  const source = readFileSync(path.join(__dirname, '../../server/wechat/wire/events.ts'), 'utf8');
  const names = [...source.matchAll(/extends EventHead<'(\w+)'>/g)].map(([, name]) => name);
  expect(new Set(samples.map(({ Event }) => Event))).toEqual(new Set(names));
});
