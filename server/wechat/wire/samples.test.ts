import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const samplesFolder = join(__dirname, '../../../test/wechat-samples');

/**
 * What travels as a whole: names that end in Request, Answer or Event, CardExt, and what a third-party platform
 * is told. Every other name is a part of these; CardEvent is the union of the events.
 */
const whole = /(Request|Answer|Event)$|^CardExt$|^((Una|Updatea|A)uthorized|ComponentVerifyTicket)Info$/;
const unions = ['CardEvent'];

const typeNames = readdirSync(__dirname)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .flatMap((file) => [
    ...readFileSync(join(__dirname, file), 'utf8').matchAll(/^export (?:interface|type) (\w+)/gm),
  ])
  .map((match) => match[1]!)
  .filter((name) => whole.test(name) && !unions.includes(name));

const samples = readdirSync(samplesFolder);

describe('the documented JSON', () => {
  test('is there for every type that travels', () => {
    const sampled = new Set(samples.map((file) => file.split('.')[0]));
    expect(typeNames.filter((name) => !sampled.has(name))).toEqual([]);
  });

  test.each(samples)('%s belongs to a type that travels and is JSON', (file) => {
    expect(typeNames).toContain(file.split('.')[0]);
    expect(typeof JSON.parse(readFileSync(join(samplesFolder, file), 'utf8'))).toBe('object');
  });
});
