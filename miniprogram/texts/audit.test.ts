import type { AuditEntry } from '../domain/api';
import type { OpenId } from '../domain/brand';
import { noClaimLimits } from '../domain/claim-limits';
import { unixSeconds } from '../domain/time';
import { actOf, actorOf } from './audit';

const wang = { openId: 'oWang', name: '小王', store: '一店', role: 'redeemer', active: true };
const names = { oWang: '小王', 'card-1': '满100元减20元' };

const entry = (act: string, target: string, before: object | null, after: object | null): AuditEntry => ({
  at: unixSeconds(1777608000),
  actor: 'oWang' as OpenId,
  act,
  target,
  before,
  after,
});

test.each([
  ['an invitation', entry('inviteStaff', '小王', null, wang), '邀请小王', '一店 · 核销员'],
  ['a first joining', entry('acceptInvitation', 'oWang', null, wang), '接受邀请，成为店员', '一店 · 核销员'],
  [
    'another joining',
    entry('acceptInvitation', 'oWang', wang, { ...wang, role: 'manager' }),
    '接受邀请，换了岗位',
    '一店 · 核销员 → 一店 · 店长',
  ],
  [
    'a disabling',
    entry('changeStaff', 'oWang', wang, { ...wang, active: false }),
    '停用小王',
    '一店 · 核销员',
  ],
  [
    'an enabling',
    entry('changeStaff', 'oWang', { ...wang, active: false }, wang),
    '恢复小王',
    '一店 · 核销员',
  ],
  [
    'another name and store',
    entry('changeStaff', 'oWang', wang, { ...wang, name: '小汪', store: '二店' }),
    '更改小王',
    '小王 → 小汪，一店 · 核销员 → 二店 · 核销员',
  ],
  [
    'limits',
    entry('setClaimLimits', 'card-1', noClaimLimits, { ...noClaimLimits, perPerson: 1, perDay: 100 }),
    '设置「满100元减20元」的领取限额',
    '每人 1 张 · 每天共 100 张',
  ],
  [
    'no limits any more',
    entry('setClaimLimits', 'card-2', null, noClaimLimits),
    '设置「card-2」的领取限额',
    '不限',
  ],
  [
    'codes',
    entry('importCodes', 'card-1', null, { added: 500, known: 3 }),
    '为「满100元减20元」导入券码',
    '新增 500 个，已有 3 个',
  ],
  [
    'dates',
    entry(
      'setOwnDates',
      'own-dates',
      { holidays: ['2026-12-24'], workdays: ['2026-10-10'] },
      { holidays: ['2026-12-24', '2026-12-25'], workdays: [] },
    ),
    '设置节假日',
    '新增节假日 2026-12-25 · 取消工作日 2026-10-10',
  ],
  [
    'a replay',
    entry(
      'replayEvent',
      'event-1',
      { name: 'user_get_card', state: 'new', reason: 'wechat-unavailable' },
      { name: 'user_get_card', state: 'applied', reason: '' },
    ),
    '重新处理微信通知：领取',
    '待处理 → 已处理',
  ],
  [
    'a replay of what we know nothing of',
    entry('replayEvent', 'event-2', { name: 'user_x', state: 'kept' }, { name: 'user_x', state: 'kept' }),
    '重新处理微信通知：user_x',
    '无需处理',
  ],
  [
    'a deletion',
    entry('deletePersonData', 'former.x', null, null),
    '删除一位顾客的个人信息',
    '应本人要求，不记录是谁',
  ],
  ['an act of another version', entry('closeCard', 'card-9', null, null), 'closeCard', 'card-9'],
  ['an act named like a part of objects', entry('toString', 'card-9', null, null), 'toString', 'card-9'],
])('%s reads as words', (_, told, what, facts) => {
  expect(actOf(told, names)).toEqual({ what, facts });
});

test('somebody whose data was deleted has no name any more', () => {
  expect(actorOf(entry('inviteStaff', '小王', null, wang), names)).toBe('小王');
  const former = { ...entry('inviteStaff', '', null, wang), actor: 'oFormer' as OpenId };
  expect(actorOf(former, names)).toBe('已删除的店员');
});
