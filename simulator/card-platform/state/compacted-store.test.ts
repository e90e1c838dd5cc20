import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openJournal } from '../../journal/open-journal';
import { defaultUsers } from './default-world';
import { Store } from './store';

const folder = mkdtempSync(join(tmpdir(), 'card-platform-'));
afterAll(() => rmSync(folder, { recursive: true }));

const open = async () => new Store(await openJournal(folder, { fsync: false }));

test('a store whose journal was compacted comes back as it was', async () => {
  const first = await open();
  for (const user of defaultUsers) first.users.put(user);
  first.quotaLimits.put({ path: '/gone', perDay: 1, perMinute: null });
  for (let perDay = 0; perDay < 25_000; perDay++) {
    first.quotaLimits.put({ path: '/card/get', perDay, perMinute: null });
  }
  first.quotaLimits.remove('/gone');
  await first.close();
  expect(readFileSync(join(folder, 'journal.ndjson'), 'utf8').match(/quotaLimits/g)).toHaveLength(1);

  const second = await open();
  expect(second.users.all()).toEqual(defaultUsers);
  expect(second.quotaLimits.all()).toEqual([{ path: '/card/get', perDay: 24_999, perMinute: null }]);
  await second.close();
});
