import type { AuditEntry } from '../domain/api';
import type { AuditAct } from '../domain/audit-act';
import type { OwnDates } from '../domain/calendar';
import type { ClaimLimits } from '../domain/claim-limits';
import type { EventState } from '../domain/event-state';
import type { Role } from '../domain/role';
import { eventName, eventStateNames } from './events';
import { postLine } from './roles';

/** An act in words: what was done, and its facts. */
export interface Act {
  what: string;
  facts: string;
}

/** Names by openid and card id; who has none has had their data deleted. */
export type Names = Readonly<Record<string, string>>;

/** What rows of the audit hold about a member of staff; rows of other acts hold none of it. */
interface Member {
  name: string;
  store: string;
  role: Role;
  active: boolean;
}

interface Event {
  name: string;
  state: EventState;
}

type Told = (entry: AuditEntry, target: string) => Act;

/** A sentence per act; the actor stands before it. An act without one does not compile. */
const acts: Record<AuditAct, Told> = {
  inviteStaff: ({ after }) => {
    const { name, store, role } = after as Member;
    return { what: `邀请${name}`, facts: postLine({ store, role }) };
  },
  acceptInvitation: ({ before, after }) => ({
    what: before ? '接受邀请，换了岗位' : '接受邀请，成为店员',
    facts: fromTo(before && postLine(before as Member), postLine(after as Member)),
  }),
  changeStaff: ({ before, after }) => changeOf(before as Member, after as Member),
  setClaimLimits: ({ after }, target) => ({
    what: `设置「${target}」的领取限额`,
    facts: limitsLine(after as ClaimLimits),
  }),
  importCodes: ({ after }, target) => {
    const { added, known } = after as { added: number; known: number };
    return { what: `为「${target}」导入券码`, facts: `新增 ${added} 个${known ? `，已有 ${known} 个` : ''}` };
  },
  setOwnDates: ({ before, after }) => ({
    what: '设置节假日',
    facts: datesLine(before as OwnDates, after as OwnDates),
  }),
  replayEvent: ({ before, after }) => {
    const [was, is] = [before as Event, after as Event];
    const [from, to] = [eventStateNames[was.state], eventStateNames[is.state]];
    const facts = from === to ? to : fromTo(from, to);
    return { what: `重新处理微信通知：${eventName(was.name)}`, facts };
  },
  exportPersonData: () => ({ what: '导出一位顾客的个人信息', facts: '应本人要求，不记录是谁' }),
  deletePersonData: () => ({ what: '删除一位顾客的个人信息', facts: '应本人要求，不记录是谁' }),
};

const actsByName: ReadonlyMap<string, Told> = new Map(Object.entries(acts));

const FORMER = '已删除的店员';

/** What somebody did; an act that an earlier version wrote is named as it is. */
export function actOf(entry: AuditEntry, names: Names): Act {
  const told = actsByName.get(entry.act);
  return told?.(entry, names[entry.target] ?? entry.target) ?? { what: entry.act, facts: entry.target };
}

export const actorOf = ({ actor }: AuditEntry, names: Names): string => names[actor] ?? FORMER;

function changeOf(before: Member, after: Member): Act {
  if (before.active !== after.active) {
    return { what: `${after.active ? '恢复' : '停用'}${after.name}`, facts: postLine(after) };
  }
  const renamed = before.name === after.name ? [] : [fromTo(before.name, after.name)];
  const moved = postLine(before) === postLine(after) ? [] : [fromTo(postLine(before), postLine(after))];
  return { what: `更改${before.name}`, facts: [...renamed, ...moved].join('，') || postLine(after) };
}

const fromTo = (before: string | null, after: string) => (before ? `${before} → ${after}` : after);

function limitsLine({ perPerson, perPersonAndDay, perDay, total }: ClaimLimits): string {
  const lines = [
    perPerson === null ? '' : `每人 ${perPerson} 张`,
    perPersonAndDay === null ? '' : `每人每天 ${perPersonAndDay} 张`,
    perDay === null ? '' : `每天共 ${perDay} 张`,
    total === null ? '' : `总共 ${total} 张`,
  ];
  return lines.filter(Boolean).join(' · ') || '不限';
}

/** `新增节假日 2026-12-25 · 取消工作日 2026-10-10`: what is new and what is gone. */
function datesLine(before: OwnDates, after: OwnDates): string {
  const parts = [
    daysPart('新增节假日', missingIn(before.holidays, after.holidays)),
    daysPart('取消节假日', missingIn(after.holidays, before.holidays)),
    daysPart('新增工作日', missingIn(before.workdays, after.workdays)),
    daysPart('取消工作日', missingIn(after.workdays, before.workdays)),
  ];
  return parts.filter(Boolean).join(' · ') || '没有变化';
}

const missingIn = (known: readonly string[], days: readonly string[]) =>
  days.filter((day) => !known.includes(day));

const daysPart = (what: string, days: readonly string[]) => (days.length ? `${what} ${days.join('、')}` : '');
