import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { aClient } from './testing/a-platform';

/** The process as it is run: its own program, killed for real. */
describe('the card platform as a process', () => {
  const folder = mkdtempSync(join(tmpdir(), 'card-platform-'));
  const program = join(folder, 'main.cjs');
  const children: ChildProcess[] = [];

  beforeAll(async () => {
    const entry = join(__dirname, 'main.ts');
    await build({
      entryPoints: [entry],
      bundle: true,
      platform: 'node',
      outfile: program,
      logLevel: 'error',
    });
  });
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });

  async function start(environment: Record<string, string> = {}) {
    const env = { ...process.env, PORT: '0', DATA_DIR: join(folder, 'data'), ...environment };
    const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    children.push(child);
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    const url = /^card platform ready at (http:\/\/127\.0\.0\.1:\d+)$/.exec(line)?.[1];
    expect(url).toBeDefined();
    const client = aClient(url!);
    await client.login();
    return { child, url: url!, ...client };
  }

  async function stop(child: ChildProcess, signal: NodeJS.Signals) {
    const exit = once(child, 'exit');
    child.kill(signal);
    return (await exit)[0] as number | null;
  }

  test('loses nothing that was answered, however it ends', async () => {
    const first = await start();
    await first.control('/clock', { now: Date.parse('2026-05-01T12:00:00+08:00'), frozen: true });
    await first.login();
    const cardId = await first.createApproved();
    const codes: string[] = [await first.claimedCode('chen', cardId)];
    await first.post('/card/testwhitelist/set', { username: ['usr2'] });
    await first.control('/config', { textStyle: 'rid' });
    const before = await Promise.all([first.pack('chen'), first.control('/clock'), first.control('/cards')]);
    await stop(first.child, 'SIGKILL');

    const second = await start();
    expect(await second.control('/config')).toMatchObject({ textStyle: 'rid' });
    const after = await Promise.all([
      second.pack('chen'),
      second.control('/clock'),
      second.control('/cards'),
    ]);
    expect(after).toEqual(before);
    codes.push(await second.claimedCode('chen', cardId));
    await second.post('/card/code/consume', { code: codes[0] });
    expect(await stop(second.child, 'SIGTERM')).toBe(0);

    const third = await start();
    const states = (await third.pack('chen')).map(({ code, state }) => [code, state]);
    expect(new Map(states as [string, string][])).toEqual(
      new Map([
        [codes[0], 'CONSUMED'],
        [codes[1], 'NORMAL'],
      ]),
    );
    await stop(third.child, 'SIGINT');
  });

  test('names the port that is in use', async () => {
    const first = await start();
    const port = new URL(first.url).port;
    const env = { ...process.env, PORT: port, DATA_DIR: '' };
    const second = spawn(process.execPath, [program], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    children.push(second);
    const [[line], [code]] = await Promise.all([
      once(createInterface(second.stderr), 'line'),
      once(second, 'exit'),
    ]);
    expect([line, code]).toEqual([`card platform: port ${port} is in use`, 1]);
    await stop(first.child, 'SIGTERM');
  });
});
