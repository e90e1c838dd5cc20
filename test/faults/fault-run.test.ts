import { faultRun } from './fault-run';
import { optionsFrom } from './options';

const options = optionsFrom(process.env);

jest.setTimeout(24 * 3_600_000);

test(`whatever goes wrong, nothing is lost and nothing happens twice (FAULT_SEED=${options.seed})`, async () => {
  const report = await faultRun(options);
  process.stderr.write(`${JSON.stringify(report, null, 2)}\n`);
  expect(report.problems).toEqual([]);
});
