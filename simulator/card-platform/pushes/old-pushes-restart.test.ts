import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JournalRow } from '../../journal/journal';
import { lineOf } from '../../journal/journal-text';
import { defaultAccount } from '../state/default-world';
import { aListener } from '../testing/a-listener';
import { aPlatform, closePlatforms } from '../testing/a-platform';
import type { PushRow } from './push-row';
import { aClaim, aTarget, noon } from './testing/samples';

const { appid } = defaultAccount;
const dataDir = mkdtempSync(join(tmpdir(), 'card-platform-'));
afterAll(() => rmSync(dataDir, { recursive: true }));
afterEach(closePlatforms);

const aWeekAndADayOld: Omit<PushRow, 'id'> = {
  target: { ...aTarget(), appid },
  event: aClaim(),
  createdAt: (noon - 8 * 86_400) * 1000,
  attempts: [],
  state: 'delivered',
  nextAt: null,
};

test('old pushes that were forgotten stay so after a restart', async () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => String(index));
  const rows = ids.map((id): JournalRow => ['pushes', id, JSON.stringify({ ...aWeekAndADayOld, id })]);
  writeFileSync(join(dataDir, 'journal.ndjson'), lineOf(rows));
  const merchant = await aListener();
  const wechat = await aPlatform({ dataDir });
  await wechat.control('/accounts', { appid, pushUrl: merchant.url, pushMode: 'plain' });
  await wechat.get('/card/pay/activate');
  await merchant.untilHeard(1);
  await closePlatforms();
  const again = await aPlatform({ dataDir });
  expect(
    again.platform.pushes
      .list()
      .map(({ id }) => id)
      .slice(0, -1),
  ).toEqual(ids.slice(5000));
  await merchant.close();
});
