import { aMemberCard } from '../../simulator/card-platform/testing/a-member-card';
import { aConsole, type OpenConsole } from './a-console';

jest.setTimeout(60_000);

let console_: OpenConsole;
beforeAll(async () => {
  console_ = await aConsole();
});
afterAll(() => console_?.close());

const events = async (code: string) => {
  const pushes = await console_.control<{ event: Record<string, unknown> }[]>('/pushes');
  return pushes.map(({ event }) => event).filter(({ UserCardCode }) => UserCardCode === code);
};

/** A member card that asks for a mobile number and a hobby, in 小陈's pack. */
async function memberCard(): Promise<{ cardId: string; code: string }> {
  const { client } = console_.shop;
  const own = { wx_activate: true, bonus_rule: { init_increase_bonus: 10 } };
  const made = await client.wechat('/card/create', aMemberCard({ own, base: { need_push_on_view: true } }));
  const cardId = String((made as { card_id: string }).card_id);
  const hobby = { type: 'FORM_FIELD_SELECT', name: '兴趣', values: ['钢琴', '足球'] };
  await client.wechat('/card/membercard/activateuserform/set', {
    card_id: cardId,
    required_form: { common_field_id_list: ['USER_FORM_INFO_FLAG_MOBILE'], rich_field_list: [hobby] },
  });
  await client.review(cardId, 'pass');
  await console_.shop.claimByPoster('chen', cardId);
  return (await console_.shop.pack('chen')).find((card) => card.cardId === cardId)!;
}

test('a person becomes a member by the form, throws the card away and takes it back', async () => {
  const { body, openTab, button, codeRow, page } = console_;
  const { code } = await memberCard();
  await openTab('卡包');
  const row = codeRow(code);
  await row.getByText('未激活').waitFor();
  await row.getByLabel('手机号').fill('15521328888');
  await button(row, '提交并激活').click();
  await page.getByRole('alert').getByText('兴趣 must be filled in').waitFor();
  await row.getByLabel('兴趣').selectOption('钢琴');
  await button(row, '提交并激活').click();
  await row.getByText(`会员号 ${code}`).waitFor();
  await row.getByText('积分 10').waitFor();

  await button(row, '查看').click();
  await button(row, '进入公众号').click();
  await button(row, '删除').click();
  await button(row, '真的删除').click();
  await button(body.getByRole('list', { name: '已删除的会员卡' }), '恢复').click();
  await row.getByText('积分 10').waitFor();
  expect((await events(code)).map(({ Event }) => Event)).toEqual([
    'user_get_card',
    'submit_membercard_user_info',
    'user_view_card',
    'user_enter_session_from_card',
    'user_del_card',
    'user_get_card',
  ]);
  expect((await events(code)).at(-1)).toMatchObject({ IsRestoreMemberCard: 1 });
});
