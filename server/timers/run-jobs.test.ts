import { aWorld, type World } from '../../test/fixtures/a-world';
import { listenToConsole } from '../../test/fixtures/listen-to-console';
import { jobs } from './jobs';
import { type Job, runJobs } from './run-jobs';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const aJob = (name: string, run: Job['run'] = async () => 1): Job => ({ name, every: 50, run });

describe('the timer', () => {
  test('does each job once a minute', async () => {
    const job = aJob('every-minute');
    expect(await runJobs([job], world.context())).toEqual({ 'every-minute': 1 });
    expect(await runJobs([job], world.context())).toEqual({ 'every-minute': 'not due' });
    await world.advance(60);
    expect(await runJobs([job], world.context())).toEqual({ 'every-minute': 1 });
  });

  test('lets one of two runs at the same time do a job', async () => {
    const reports = await Promise.all([1, 2, 3].map(() => runJobs([aJob('rush')], world.context())));
    expect(reports.map(({ rush }) => rush).sort()).toEqual([1, 'not due', 'not due']);
  });

  test('does the others when one fails, and writes down why', async () => {
    const said = listenToConsole();
    const broken = aJob('broken', () => Promise.reject(new Error('no luck')));
    const report = await runJobs([broken, aJob('after')], world.context());
    const lines = said.stop();
    expect(report).toEqual({ broken: 'failed: no luck', after: 1 });
    expect(await world.services.jobs.find('broken')).toMatchObject({ lastError: 'no luck', leaseUntil: 0 });
    expect(lines).toEqual([expect.objectContaining({ level: 'error', job: 'broken', msg: 'a job failed' })]);
  });

  test('does its real work without a complaint in an empty shop', async () => {
    expect(await runJobs(jobs, world.context())).toEqual({
      'migrate-rows': 0,
      'refresh-credentials': 2,
      'ticket-check': 1,
      'close-redemptions': 0,
      'reapply-events': 0,
      'close-grants': 0,
      'sync-cards': 0,
      'forget-tries': 0,
    });
  });
});
