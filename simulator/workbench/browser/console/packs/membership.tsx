import { Act } from '../../parts/act';
import { Pill } from '../../parts/pill';
import { memberFieldName } from '../../words/member-words';
import { platform } from '../../world/platform';
import type { MembershipView, PackCard, Person } from '../../world/platform-types';
import { MemberForm } from './member-form';

interface MembershipProps {
  card: PackCard;
  person: Person;
  membership: MembershipView;
}

/** A member card beyond what every card has: the member's number and amounts, or how to become one. */
export function Membership({ card, person, membership }: MembershipProps) {
  const { active, number, bonus, balance, fields, form } = membership;
  const act = (name: 'view' | 'enter-session') => () => platform.act(person.id, card, name);
  return (
    <>
      <div class="row-facts">
        <Pill text={active ? '已激活' : '未激活'} tone={active ? 'ok' : 'warn'} />
        {active && <span>会员号 {number}</span>}
        {bonus !== null && <span>积分 {bonus}</span>}
        {balance !== null && <span>余额 {(balance / 100).toFixed(2)} 元</span>}
        {fields
          .filter(({ value }) => value !== '')
          .map(({ name, value }) => (
            <span key={name}>
              {memberFieldName(name)} {value}
            </span>
          ))}
      </div>
      {form && !active && card.state === 'NORMAL' && <MemberForm card={card} person={person} form={form} />}
      <div class="row-acts">
        <Act run={act('view')}>查看</Act>
        <Act run={act('enter-session')}>进入公众号</Act>
      </div>
    </>
  );
}
