import type { Check, CheckLevel } from '../domain/check';
import { type Fen, fen, inYuan } from '../domain/money';
import type { UnixSeconds } from '../domain/time';
import { couponStates, usageLine } from './states';
import { timeLimitsLine } from './time-limits';
import { momentOf } from './times';
import { windowInFull } from './validity';

/** One line of the decision sheet in words: a few bold ones, then the fact. */
export interface CheckWords {
  title: string;
  detail: string;
}

/** The words of a check; its level decides whether it is good news. `amount`: the order's, when it is known. */
export function checkWords(check: Check, now: UnixSeconds, amount: Fen | null = null): CheckWords {
  switch (check.kind) {
    case 'state':
      return stateWords(check, now);
    case 'window':
      return windowWords(check, now);
    case 'time-limit':
      return { title: timeTitles[check.level], detail: timeLimitsLine(check.limits) };
    case 'store':
      return storeWords(check);
    case 'minimum-spend':
      return { title: `满 ${inYuan(check.minimum)} 元`, detail: spendDetail(check.minimum, amount) };
    case 'category':
      return { title: '核对商品', detail: categoryDetail(check.accepts, check.rejects) };
    case 'combination':
      return check.level === 'ok'
        ? { title: '可与其他优惠同享', detail: '' }
        : { title: '不与其他优惠同享', detail: '请确认本单未用其他优惠' };
    case 'held':
      return { title: '券码使用中', detail: `${check.by} 已打开或正在付款` };
  }
}

type CheckOf<Kind extends Check['kind']> = Extract<Check, { kind: Kind }>;

function stateWords({ state, usage }: CheckOf<'state'>, now: UnixSeconds): CheckWords {
  if (state === 'used' && usage) return { title: '已使用', detail: usageLine(usage, now, true) };
  return { title: state === 'usable' ? '状态正常' : couponStates[state], detail: stateReasons[state] };
}

const timeTitles: Record<CheckLevel, string> = {
  ok: '在可用时段',
  note: '核对是否节假日',
  warn: '不在可用时段',
  bad: '不在可用时段',
};

function storeWords({ level, here }: CheckOf<'store'>): CheckWords {
  if (level === 'ok') return { title: '适用门店', detail: here };
  if (level === 'note') return { title: '限指定门店', detail: '请核对本店是否适用' };
  return { title: '本店不适用', detail: `${here}不在适用门店内` };
}

/** The window's own line says when an early or late coupon begins or ended. */
const stateReasons: Record<CheckOf<'state'>['state'], string> = {
  usable: '',
  'not-yet': '',
  used: '不能重复核销',
  expired: '',
  gifting: '顾客正在转赠给好友',
  given: '已送给好友，请好友出示',
  deleted: '顾客已从卡包删除',
  unavailable: '商家或微信已作废',
};

function windowWords({ level, from, until }: CheckOf<'window'>, now: UnixSeconds): CheckWords {
  if (level === 'ok') return { title: '有效期内', detail: windowInFull({ from, until }) };
  return now < from
    ? { title: '未到有效期', detail: `${momentOf(from, now)} 起可用` }
    : { title: '已过有效期', detail: `${momentOf(until, now)} 到期` };
}

function spendDetail(minimum: Fen, amount: Fen | null): string {
  if (amount === null) return '请输入本单金额';
  const missing = fen(minimum - amount);
  return `本单 ${inYuan(amount)} 元${missing > 0 ? `，还差 ${inYuan(missing)} 元` : ''}`;
}

function categoryDetail(accepts: string, rejects: string): string {
  return [accepts && `限 ${accepts}`, rejects && `不含 ${rejects}`].filter(Boolean).join('；');
}
