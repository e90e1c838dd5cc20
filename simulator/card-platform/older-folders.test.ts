import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lineOf } from '../journal/journal-text';
import { startCardPlatform } from './index';
import type { Account } from './state/account';
import { schemaVersion } from './state/schema';
import { aCard } from './testing/a-card';
import { aMemberCard } from './testing/a-member-card';
import { aClient, aPlatform, closePlatforms } from './testing/a-platform';

/** What the first release with a journal wrote: a card, three people, two claims, one of them redeemed. */
const firstState = join(__dirname, 'testing/first-state.ndjson');
const card_id = 'pHWVNmG-QvHadQvxoDd44OCIHPmH';
const redeemed = '229971972935';

let folder: string;
let journal: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'card-platform-'));
  journal = join(folder, 'journal.ndjson');
  copyFileSync(firstState, journal);
});
afterEach(async () => {
  await closePlatforms();
  rmSync(folder, { recursive: true });
});

const accountOf = async (wechat: Pick<ReturnType<typeof aClient>, 'control'>, index: number) =>
  (await wechat.control<Account[]>('/accounts'))[index]!;

describe('a folder of the first state', () => {
  test('opens with its cards, codes, switches and clock', async () => {
    const platform = await startCardPlatform({ dataDir: folder });
    const wechat = aClient(platform.url);
    await wechat.login();
    expect(await wechat.control('/clock')).toMatchObject({ now: 1_777_608_000_000 });
    expect(await wechat.control('/config')).toMatchObject({ review: 'auto' });
    expect(await wechat.post('/card/get', { card_id })).toMatchObject({
      card: { cash: { base_info: { id: card_id, status: 'CARD_STATUS_VERIFY_OK' } } },
    });
    expect(await wechat.post('/card/code/consume', { code: redeemed })).toMatchObject({ errcode: 40099 });
    await platform.close();
  });

  test('goes on: an old code is redeemed, old and new cards are claimed', async () => {
    const wechat = await aPlatform({ dataDir: folder });
    const [held] = await wechat.pack('lin');
    expect(await wechat.post('/card/code/consume', { code: held!.code })).toMatchObject({ errcode: 0 });
    const codes = [
      await wechat.claimedCode('chen', card_id),
      await wechat.claimedCode('lin', await wechat.createApproved(aCard())),
    ];
    for (const code of codes) {
      expect(await wechat.post('/card/code/get', { code })).toMatchObject({ can_consume: true });
    }
  });

  test('lets its default account do what came later', async () => {
    const wechat = await aPlatform({ dataDir: folder });
    expect(await wechat.post('/card/create', aMemberCard())).toMatchObject({ errcode: 0 });
    expect(await wechat.post('/card/create', aCard({ type: 'GENERAL_CARD' }))).toMatchObject({ errcode: 0 });
  });

  test('gives its other accounts what nobody has to ask for', async () => {
    const second = await accountOf(await aPlatform({ dataDir: folder }), 1);
    expect(second).toMatchObject({ name: '第二家', standing: 'good' });
    expect([...second.permissions].sort()).toEqual(['bonus', 'card', 'custom-url', 'member-card']);
  });
});

describe('an account of the time between', () => {
  const withStanding = (changes: Partial<Account>) => {
    const [first] = JSON.parse(readFileSync(journal, 'utf8').split('\n')[0]!) as [[string, string, string]];
    const account = { ...(JSON.parse(first[2]) as Account), standing: 'good', ...changes };
    writeFileSync(journal, lineOf([['accounts', account.appid, JSON.stringify(account)]]), { flag: 'a' });
  };

  test('gets what came since, and nothing else', async () => {
    withStanding({ permissions: ['card'] });
    const { permissions } = await accountOf(await aPlatform({ dataDir: folder }), 0);
    expect([...permissions].sort()).toEqual(['card', 'general-card', 'member-card']);
  });

  test('gets it once: what is taken away afterwards stays away', async () => {
    withStanding({});
    const first = await aPlatform({ dataDir: folder });
    const { appid } = await accountOf(first, 0);
    await first.control('/accounts', { appid, permissions: ['card'] });
    await closePlatforms();
    const { permissions } = await accountOf(await aPlatform({ dataDir: folder }), 0);
    expect(permissions).toEqual(['card']);
  });
});

describe('the version of a folder', () => {
  const written = () => readFileSync(journal, 'utf8');
  const schemaRow = (value: unknown) =>
    lineOf([['singles', 'schema', JSON.stringify({ id: 'schema', value })]]);

  test('is written, also after a reset', async () => {
    const wechat = await aPlatform({ dataDir: folder });
    expect(wechat.platform.store.version).toBe(schemaVersion);
    await wechat.control('/reset', {});
    await closePlatforms();
    const again = await aPlatform({ dataDir: folder });
    expect(again.platform.store.version).toBe(schemaVersion);
    expect(written().match(/\\"schema\\"/g)?.length).toBeGreaterThan(0);
  });

  test.each([schemaVersion + 1, 'of another kind'])(
    '%j is refused, the folder stays as it is',
    async (value) => {
      writeFileSync(journal, `${schemaRow(value)}${lineOf([['later', 'x', '{}']])}`, { flag: 'a' });
      const before = written();
      for (let time = 0; time < 2; time += 1) {
        await expect(startCardPlatform({ dataDir: folder })).rejects.toThrow(
          `the card platform's state has version ${JSON.stringify(value)}; this release knows versions up to ${schemaVersion}`,
        );
      }
      expect(written()).toBe(before);
    },
  );
});
