import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CardGetAnswer } from '#server/wechat/wire/index';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

const folder = join(__dirname, '../../../test/wechat-samples');
const samples = readdirSync(folder).filter((file) => /^CardCreateRequest\b.*\.json$/.test(file));

/** The days that the samples name have not passed yet. */
const SPRING_OF_2014 = 1_397_000_000_000;

describe('the documented example of a card', () => {
  let wechat: TestPlatform;
  beforeAll(async () => {
    wechat = await aPlatform();
    await wechat.clock.follow({ offset: 0, frozenAt: SPRING_OF_2014 });
    await wechat.login();
  });
  afterAll(closePlatforms);

  test.each(samples)('%s is created as it is printed', async (file) => {
    const body = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const { card_id, ...rest } = await wechat.post<{ card_id: string }>('/card/create', body);
    expect(rest).toEqual({ errcode: 0, errmsg: 'ok' });
    const { card } = await wechat.post<CardGetAnswer>('/card/get', { card_id });
    expect(card.card_type).toBe(body.card.card_type);
  });
});
