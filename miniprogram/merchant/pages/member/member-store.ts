import { makeAutoObservable, observable } from 'mobx-miniprogram';
import type { Phase } from '../../../components/state-view/phase';
import type { StaffMember } from '../../../domain/api';
import type { ErrorInfo } from '../../../domain/errors';
import type { Role } from '../../../domain/role';
import type { UnixSeconds } from '../../../domain/time';
import type { Client } from '../../../services/functions';
import type { Question } from '../../../services/notice';
import { expectedFailure, staffSentenceFor } from '../../../texts/errors';
import { sentences, words } from '../../../texts/zh-cn';
import { type Draft, isComplete, knownStores, type RoleOption, roleOptions, trimmed } from '../../draft';

export interface MemberServices extends Pick<Client<'merchant'>, 'listStaff' | 'changeStaff'> {
  ask(question: Question): Promise<boolean>;
  say(sentence: string): void;
  now(): UnixSeconds;
}

/** One member of staff: another name, store or role, and whether they may work at all. */
export class MemberStore {
  phase: Phase = 'loading';
  problem = '';
  saving = false;
  roles: RoleOption[] = [];
  stores: string[] = [];
  draft: Draft = nobody;
  private member: StaffMember | null = null;
  private openId = '';

  constructor(private readonly services: MemberServices) {
    makeAutoObservable<MemberStore, 'services' | 'member' | 'openId'>(
      this,
      { services: false, member: observable.ref, draft: observable.ref, openId: false },
      { autoBind: true },
    );
  }

  get active(): boolean {
    return this.member?.active ?? true;
  }

  get canSave(): boolean {
    return isComplete(this.draft) && Object.keys(this.changes).length > 0 && !this.saving;
  }

  async open(openId: string): Promise<void> {
    this.openId = openId;
    this.member = null;
    this.draft = nobody;
    this.phase = 'loading';
    await this.load();
  }

  async load(): Promise<void> {
    try {
      const { staff, you } = await this.services.listStaff({});
      const member = staff.find(({ openId }) => openId === this.openId);
      if (member) this.show(member, staff, you.role);
      else this.fail(notFound);
    } catch (error) {
      this.fail(expectedFailure(error));
    }
  }

  edit(field: keyof Draft, value: string): void {
    this.draft = { ...this.draft, [field]: value };
  }

  /** True when it is saved. Another owner is not made by a slip of the thumb. */
  async save(): Promise<boolean> {
    if (!this.canSave) return false;
    const { changes } = this;
    if (changes.role === 'owner' && !(await this.services.ask(appointing(this.draft.name)))) return false;
    return this.change(changes);
  }

  async disable(): Promise<boolean> {
    const sure = this.member !== null && (await this.services.ask(disabling(this.member.name)));
    return sure && this.change({ active: false });
  }

  enable(): Promise<boolean> {
    return this.change({ active: true });
  }

  /** The fields that differ from what the shop has. */
  private get changes(): Partial<Draft> {
    const { member } = this;
    if (!member) return {};
    const entries = Object.entries(trimmed(this.draft));
    return Object.fromEntries(entries.filter(([field, value]) => member[field as keyof Draft] !== value));
  }

  private async change(changes: Partial<StaffMember>): Promise<boolean> {
    if (this.saving) return false;
    this.setSaving(true);
    try {
      await this.services.changeStaff({ ...changes, openId: this.openId });
      this.services.say(words.member.saved);
      return true;
    } catch (error) {
      this.services.say(staffSentenceFor(expectedFailure(error), this.services.now()));
      return false;
    } finally {
      this.setSaving(false);
    }
  }

  private setSaving(saving: boolean): void {
    this.saving = saving;
  }

  private show(member: StaffMember, staff: StaffMember[], by: Role): void {
    const { name, store, role } = member;
    this.member = member;
    this.draft = { name, store, role };
    this.roles = roleOptions(by);
    this.stores = knownStores(staff);
    this.phase = 'ready';
  }

  private fail(error: ErrorInfo): void {
    this.problem = staffSentenceFor(error, this.services.now());
    this.phase = 'failed';
  }
}

const nobody: Draft = { name: '', store: '', role: 'redeemer' };

const notFound: ErrorInfo = { code: 'staff-not-found', params: {} };

const { cancel, disable, appoint } = words.member;

const disabling = (name: string): Question => ({
  title: `${disable} ${name}`,
  content: sentences.disable(name),
  act: disable,
  cancel,
});

const appointing = (name: string): Question => ({
  title: appoint,
  content: sentences.appoint(name),
  act: appoint,
  cancel,
});
