import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aPlatform, closePlatforms } from '../testing/a-platform';

const folder = mkdtempSync(join(tmpdir(), 'card-platform-'));
afterEach(closePlatforms);
afterAll(() => rmSync(folder, { recursive: true }));

test('what an account has called today still counts after a restart', async () => {
  const first = await aPlatform({ dataDir: folder });
  await first.control('/clock', { now: first.clock.now(), frozen: true });
  await first.control('/quotas', { path: '/card/getcolors', perDay: 2 });
  for (const errcode of [0, 0, 45009]) {
    expect(await first.call(`/card/getcolors?access_token=${await first.login()}`)).toMatchObject({
      errcode,
    });
  }
  await first.close();

  const second = await aPlatform({ dataDir: folder });
  const token = await second.login();
  expect(await second.call(`/card/getcolors?access_token=${token}`)).toMatchObject({ errcode: 45009 });
});
