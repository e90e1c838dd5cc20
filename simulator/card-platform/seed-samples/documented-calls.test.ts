import { sampleGroups } from '../samples/sample-groups';
import { aPlatform, closePlatforms } from '../testing/a-platform';
import { type Ids, idsFor } from '../testing/ids-for';

/** Calls whose samples other tests send: they need a card of the sample's own kind, or a component's token. */
const elsewhere: Readonly<Record<string, string>> = {
  '/card/create': 'documented-cards.test.ts',
  '/card/qrcode/create': 'seed-samples.test.ts',
  '/card/code/consume': 'seed-samples.test.ts',
  '/card/code/decrypt': 'seed-samples.test.ts',
  '/cgi-bin/component/api_start_push_ticket': 'verify-tickets.test.ts',
  '/cgi-bin/component/api_component_token': 'component-token.test.ts',
  '/cgi-bin/component/api_create_preauthcode': 'authorization.test.ts',
  '/cgi-bin/component/api_query_auth': 'authorization.test.ts',
  '/cgi-bin/component/api_authorizer_token': 'authorization.test.ts',
};

const calls = sampleGroups
  .flatMap(({ samples }) => Object.entries(samples))
  .flatMap(([path, { body }]) => (body && !(path in elsewhere) ? [[path, body] as const] : []));

/** The sample with ids of this world in place of the printed ones, wherever they stand. */
function withIds(sample: unknown, ids: Ids): unknown {
  if (Array.isArray(sample)) return sample.map((item) => withIds(item, ids));
  if (typeof sample !== 'object' || sample === null) return sample;
  return Object.fromEntries(
    Object.entries(sample).map(([name, value]) => [name, name in ids ? ids[name] : withIds(value, ids)]),
  );
}

describe('the documented sample, with ids of this world', () => {
  afterEach(closePlatforms);

  test.each(calls)('is accepted by %s', async (path, body) => {
    const wechat = await aPlatform();
    const answer = await wechat.post(path, withIds(body, await idsFor(wechat, path)));
    expect(answer.errcode ?? 0).toBe(0);
  });
});
