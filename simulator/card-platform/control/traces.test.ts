import type { CodeConsumeAnswer } from '#server/wechat/wire/index';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';
import type { RowChange, Trace } from './views';

let wechat: TestPlatform;
beforeEach(async () => {
  wechat = await aPlatform();
});
afterAll(closePlatforms);

/** A call that asks for its trace, and the rows that it changed. */
async function traced(path: string, body: object, id = 'trace-1'): Promise<RowChange[]> {
  const headers = { 'x-simulator-trace': id };
  await wechat.call(path, { method: 'POST', headers, body: JSON.stringify(body) });
  return (await wechat.control<Trace>(`/traces/${id}`)).rows;
}

test('a redemption shows the code that changed, member by member, and the push that it made', async () => {
  await wechat.control('/accounts', { appid: 'wx5f0c2d7a91e84b36', pushUrl: 'http://127.0.0.1:9/' });
  const cardId = await wechat.createApproved();
  const code = await wechat.claimedCode('lin', cardId);
  const rows = await traced(wechat.withToken('/card/code/consume'), { code });
  expect(rows.map(({ table, change }) => [table, change])).toEqual([
    ['userCards', 'changed'],
    ['pushes', 'added'],
  ]);
  expect(rows[0]).toMatchObject({ id: `${cardId}/${code}` });
  expect(rows[0]?.members).toContainEqual({ name: 'status', before: '"NORMAL"', after: '"CONSUMED"' });
  expect(rows[1]?.members).toContainEqual({
    name: 'event.Event',
    before: null,
    after: '"user_consume_card"',
  });
});

test('only what that call did is in it, whatever others do at the same time', async () => {
  const cardId = await wechat.createApproved();
  const codes = await Promise.all(['lin', 'chen', 'lin'].map((user) => wechat.claimedCode(user, cardId)));
  const consume = wechat.withToken('/card/code/consume');
  const [rows] = await Promise.all([
    traced(consume, { code: codes[0] }),
    ...codes.slice(1).map((code) => wechat.send<CodeConsumeAnswer>(consume, { code })),
  ]);
  const codeRows = rows.filter(({ table }) => table === 'userCards');
  expect(codeRows.map(({ id }) => id)).toEqual([`${cardId}/${codes[0]}`]);
});

test('a refused call changes nothing, and the control API can be traced as well', async () => {
  expect(await traced(wechat.withToken('/card/code/consume'), { code: 'nobody' })).toEqual([]);
  const rows = await traced('/simulator/users', { name: '小王', id: 'wang' }, 'trace-2');
  expect(rows).toMatchObject([{ table: 'users', id: 'wang', change: 'added' }]);
});

test('an unknown trace is refused by name', async () => {
  expect(await wechat.control('/traces/none')).toEqual({
    error: 'there is no trace with this id; only the latest are kept',
  });
});
