import { anEvent, aPush, xmlOf } from '../../test/fixtures/a-push';
import { aWorld, dataOf, type World } from '../../test/fixtures/a-world';
import { receivePush } from '../push/receive-push';
import { jobs } from '../timers/jobs';
import { runJobs } from '../timers/run-jobs';
import { doctor } from './doctor';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

async function found(unionId = '') {
  const { findings } = dataOf(await world.ask(doctor, {}, world.owner, unionId));
  return findings.map(({ kind, level }) => `${level} ${kind}`);
}

describe('doctor', () => {
  test('finds what a shop lacks that was just set up', async () => {
    expect(await found()).toEqual([
      'ok account-fine',
      'warn mini-program-not-bound',
      'warn no-event-ever',
      'bad timers-never-ran',
    ]);
  });

  test('has nothing to find where all works, and finds what has stopped since', async () => {
    const push = aPush(xmlOf(anEvent('user_view_card')), world.config, world.now());
    expect((await receivePush(push, world.context())).statusCode).toBe(200);
    await runJobs(jobs, world.context());
    const ran = world.now();
    expect(await found('union-1')).toEqual(['ok account-fine']);

    await world.advance(601);
    const { findings } = dataOf(await world.ask(doctor, {}, world.owner, 'union-1'));
    expect(findings[1]).toEqual({ kind: 'timers-stopped', level: 'bad', facts: { since: ran } });
    await world.advance(7 * 86_400);
    expect(await found('union-1')).toContain('warn no-event-lately');
  });

  test('is for owners', async () => {
    const manager = await world.aMember('小王', '一店', 'manager');
    expect(await world.ask(doctor, {}, manager)).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
  });
});
