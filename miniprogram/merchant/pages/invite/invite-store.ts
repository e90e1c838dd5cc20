import { makeAutoObservable, observable } from 'mobx-miniprogram';
import { qrPicture } from '../../../components/code-board/qr-picture';
import type { StaffMember } from '../../../domain/api';
import type { ErrorInfo } from '../../../domain/errors';
import { limits } from '../../../domain/limits';
import { type UnixSeconds, unixSeconds } from '../../../domain/time';
import type { After, Stop } from '../../../services/clock';
import type { Client } from '../../../services/functions';
import { joinPage } from '../../../services/navigation';
import { expectedFailure, staffSentenceFor } from '../../../texts/errors';
import { postLine, roleNames } from '../../../texts/roles';
import { sentences } from '../../../texts/zh-cn';
import { type Draft, isComplete, knownStores, type RoleOption, roleOptions, trimmed } from '../../draft';
import { hasJoined, timeOf } from './waiting';

export interface InviteServices extends Pick<Client<'merchant'>, 'listStaff' | 'inviteStaff'> {
  after: After;
  say(sentence: string): void;
  now(): UnixSeconds;
}

/** `open`: the invitation can be taken; it ends with somebody who joined or with its time. */
export type InvitePhase = 'loading' | 'failed' | 'form' | 'open' | 'joined' | 'ended';

const SECOND = 1000;
const ASK_EVERY = 2;

/** An invitation from its form to the moment in which somebody has joined. */
export class InviteStore {
  phase: InvitePhase = 'loading';
  problem = '';
  making = false;
  draft: Draft = nobody;
  roles: RoleOption[] = [];
  stores: string[] = [];
  /** How long it still can be taken, `9:58`. */
  left = '';
  private staff: StaffMember[] = [];
  private token = '';
  private until = unixSeconds(0);
  private stopWaiting: Stop | null = null;

  constructor(private readonly services: InviteServices) {
    makeAutoObservable<InviteStore, 'services' | 'staff' | 'until' | 'stopWaiting'>(
      this,
      { services: false, staff: false, until: false, stopWaiting: false, draft: observable.ref },
      { autoBind: true },
    );
  }

  get canMake(): boolean {
    return isComplete(this.draft) && !this.making;
  }

  /** Who is invited as what, or has joined as what. */
  get invited(): string {
    const { name } = this.draft;
    const post = postLine(this.draft);
    return this.phase === 'joined' ? `${name} · ${post}` : sentences.invitationFor(name, post);
  }

  /** The join page's path as a picture; no phone opens a path by itself, our own scanner does. */
  get qr(): string {
    return this.token ? qrPicture(joinPage(this.token).slice(1)) : '';
  }

  /** A card for a chat; null while there is nothing to share. */
  get card(): { title: string; path: string } | null {
    const { store, role } = this.draft;
    if (this.phase !== 'open') return null;
    return { title: sentences.shared(store, roleNames[role]), path: joinPage(this.token) };
  }

  /** An empty form; the store stays, as the next one mostly works there too. */
  async open(): Promise<void> {
    this.unwatch();
    this.phase = 'loading';
    this.token = '';
    this.draft = { ...nobody, store: this.draft.store };
    await this.load();
  }

  async load(): Promise<void> {
    try {
      const { staff, you } = await this.services.listStaff({});
      this.showForm(staff, roleOptions(you.role));
    } catch (error) {
      this.fail(expectedFailure(error));
    }
  }

  edit(field: keyof Draft, value: string): void {
    this.draft = { ...this.draft, [field]: value };
  }

  async make(): Promise<void> {
    if (!this.canMake) return;
    this.setMaking(true);
    try {
      const draft = trimmed(this.draft);
      const { token } = await this.services.inviteStaff(draft);
      this.hold(draft, token);
    } catch (error) {
      this.services.say(staffSentenceFor(expectedFailure(error), this.services.now()));
    } finally {
      this.setMaking(false);
    }
  }

  /** Counts down and asks whether somebody has joined, until `unwatch` or the end. */
  watch(): void {
    this.unwatch();
    if (this.phase === 'open') this.wait(0);
  }

  unwatch(): void {
    this.stopWaiting?.();
    this.stopWaiting = null;
  }

  /** Forgets the invitation; whoever has it may still take it. */
  close(): void {
    this.unwatch();
    this.token = '';
    this.draft = nobody;
    this.phase = 'loading';
  }

  private wait(seconds: number): void {
    this.left = timeOf(this.until - this.services.now());
    const stop = this.services.after(SECOND, async () => {
      const over = this.services.now() >= this.until;
      if (over || seconds % ASK_EVERY === ASK_EVERY - 1) await this.askWhoJoined();
      if (this.stopWaiting !== stop || this.phase !== 'open') return;
      if (over) this.end();
      else this.wait(seconds + 1);
    });
    this.stopWaiting = stop;
  }

  /** A question that is lost is asked again. */
  private async askWhoJoined(): Promise<void> {
    try {
      const { staff } = await this.services.listStaff({});
      if (hasJoined(this.draft, this.staff, staff) && this.phase === 'open') this.end('joined');
    } catch (error) {
      expectedFailure(error);
    }
  }

  private end(phase: 'joined' | 'ended' = 'ended'): void {
    this.unwatch();
    this.phase = phase;
  }

  private showForm(staff: StaffMember[], roles: RoleOption[]): void {
    this.staff = staff;
    this.roles = roles;
    this.stores = knownStores(staff);
    this.phase = 'form';
  }

  /** Counted from here: this phone's clock may differ from the server's. */
  private hold(draft: Draft, token: string): void {
    this.draft = draft;
    this.token = token;
    this.until = unixSeconds(this.services.now() + limits.invitationLife);
    this.phase = 'open';
    this.watch();
  }

  private setMaking(making: boolean): void {
    this.making = making;
  }

  private fail(error: ErrorInfo): void {
    this.problem = staffSentenceFor(error, this.services.now());
    this.phase = 'failed';
  }
}

const nobody: Draft = { name: '', store: '', role: 'redeemer' };
