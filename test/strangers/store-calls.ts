import { aStore } from '#simulator/card-platform/testing/a-store';
import type { StrangerWorld } from './stranger-world';

/** Stores, by both clients. */
export function storeCalls(world: () => StrangerWorld): void {
  const ask = (call: string, ...args: unknown[]) => world().client.ask(call, ...args);
  const ok = { errcode: 0 };

  test('addPoi, getPoi, getPois, updatePoi and delPoi', async () => {
    const store = aStore({ business_name: '海底捞' }).business.base_info;
    const poiId = String((await ask('addPoi', store)).answer.poi_id);
    expect((await ask('getPoi', poiId)).answer).toMatchObject({
      business: { base_info: { business_name: '海底捞' } },
    });
    expect((await ask('getPois', 0, 10)).answer).toMatchObject({ total_count: '1' });
    expect(await ask('delPoi', poiId)).toMatchObject({ errcode: 65117 });
    await world().people.control(`/pois/${poiId}/review`, { result: 'pass' });
    expect(await ask('updatePoi', { poi_id: poiId, telephone: '020-87654321' })).toMatchObject(ok);
    expect(await ask('delPoi', poiId)).toMatchObject(ok);
  });

  test('addLocations and getLocations, from before there was POI', async () => {
    const { business_name, province, city, district, address, telephone } = aStore().business.base_info;
    const place = { category: '美食', longitude: '115.32375', latitude: '25.097486' };
    const location = { business_name, province, city, district, address, telephone, ...place };
    const { answer } = await ask('addLocations', [location]);
    expect(answer).toMatchObject({ location_id_list: [expect.any(Number)] });
    expect((await ask('getLocations', 0, 10)).answer).toMatchObject({
      location_list: expect.arrayContaining([expect.objectContaining({ business_name })]),
    });
  });
}
