import { makeAutoObservable, observable } from 'mobx-miniprogram';
import type { Phase } from '../../../components/state-view/phase';
import type { StaffMember } from '../../../domain/api';
import type { OpenId } from '../../../domain/brand';
import type { ErrorInfo } from '../../../domain/errors';
import { isAtLeast, neededToAppoint, type Role, roles } from '../../../domain/role';
import type { UnixSeconds } from '../../../domain/time';
import type { Client } from '../../../services/functions';
import { expectedFailure, staffSentenceFor } from '../../../texts/errors';
import { postLine } from '../../../texts/roles';

export interface StaffServices extends Pick<Client<'merchant'>, 'listStaff'> {
  now(): UnixSeconds;
  say(sentence: string): void;
}

/** One member as a row; without `mayChange` it cannot be tapped. */
export interface MemberRow {
  id: OpenId;
  name: string;
  post: string;
  you: boolean;
  mayChange: boolean;
}

/** Rows drawn at once: a chain's whole staff would be too many for one page. */
const ROWS = 50;

/** Everybody who works for the shop, the highest rank first, and those who no longer may. */
export class StaffStore {
  phase: Phase = 'loading';
  problem = '';
  private staff: StaffMember[] = [];
  private you: { openId: OpenId; role: Role } | null = null;
  private shown = ROWS;

  constructor(private readonly services: StaffServices) {
    makeAutoObservable<StaffStore, 'services' | 'staff' | 'you'>(
      this,
      { services: false, staff: observable.ref, you: observable.ref },
      { autoBind: true },
    );
  }

  get active(): MemberRow[] {
    return this.rows(true).slice(0, this.shown);
  }

  get disabled(): MemberRow[] {
    return this.rows(false).slice(0, Math.max(0, this.shown - this.active.length));
  }

  async load(): Promise<void> {
    try {
      this.show(await this.services.listStaff({}));
    } catch (error) {
      this.fail(expectedFailure(error));
    }
  }

  showMore(): void {
    if (this.shown < this.staff.length) this.shown += ROWS;
  }

  private rows(active: boolean): MemberRow[] {
    return this.staff.filter((member) => member.active === active).map((member) => this.rowOf(member));
  }

  private rowOf(member: StaffMember): MemberRow {
    const { openId: id, name, role } = member;
    const you = id === this.you?.openId;
    const mayChange = !you && this.you !== null && isAtLeast(this.you.role, neededToAppoint(role));
    return { id, name, post: postLine(member), you, mayChange };
  }

  private show({ staff, you }: { staff: StaffMember[]; you: { openId: OpenId; role: Role } }): void {
    this.staff = [...staff].sort((a, b) => roles.indexOf(b.role) - roles.indexOf(a.role));
    this.you = you;
    this.phase = staff.length > 0 ? 'ready' : 'empty';
  }

  private fail(error: ErrorInfo): void {
    this.problem = staffSentenceFor(error, this.services.now());
    if (this.phase === 'ready') this.services.say(this.problem);
    else this.phase = 'failed';
  }
}
