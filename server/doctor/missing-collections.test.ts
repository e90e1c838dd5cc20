import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCloudRuntime } from '../../simulator/cloud-runtime/index';
import { aWorld, type World } from '../../test/fixtures/a-world';
import { openDatabase } from '../../test/fixtures/open-database';
import { createServices } from '../services';
import { shopFindings } from './shop-findings';

let world: World;
let folder: string;

beforeAll(async () => {
  world = await aWorld();
  folder = await mkdtemp(join(tmpdir(), 'collections-'));
});
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true });
});

/** A cloud environment in which somebody forgot to make these collections. */
async function runtimeWithout(...names: string[]) {
  const file = await readFile(join(__dirname, '../database/collections.json'), 'utf8');
  const all = JSON.parse(file) as Record<string, object>;
  const collectionsFile = join(folder, 'collections.json');
  const left = Object.entries(all).filter(([name]) => !names.includes(name));
  await writeFile(collectionsFile, JSON.stringify(Object.fromEntries(left)));
  return startCloudRuntime({ collectionsFile });
}

test('collections that are missing are named, and nothing is concluded from them', async () => {
  const runtime = await runtimeWithout('events', 'codes');
  const services = createServices(world.config, openDatabase(runtime.url), world.now);
  const findings = await shopFindings({ ...world.contextOf(world.owner, 'union-1'), ...services });
  await runtime.close();
  expect(findings).toEqual([
    { kind: 'collection-missing', level: 'bad', facts: { name: 'codes' } },
    { kind: 'collection-missing', level: 'bad', facts: { name: 'events' } },
    { kind: 'timers-never-ran', level: 'bad', facts: {} },
  ]);
});
