import { makeAutoObservable, observable } from 'mobx-miniprogram';
import type { Phase } from '../../../components/state-view/phase';
import type { Me } from '../../../domain/api';
import type { ErrorInfo } from '../../../domain/errors';
import type { UnixSeconds } from '../../../domain/time';
import type { Client } from '../../../services/functions';
import { expectedFailure, sentenceFor } from '../../../texts/errors';
import { postLine, roleNames } from '../../../texts/roles';
import { sentences, words } from '../../../texts/zh-cn';

export interface JoinServices extends Pick<Client<'consumer'>, 'getMe' | 'acceptInvitation'> {
  now(): UnixSeconds;
}

/** What somebody has become. */
export interface Joined {
  title: string;
  detail: string;
}

/**
 * An invitation to work for the shop. The token says nothing until it is taken, so the page tells what joining
 * means and who the caller is now, and no more.
 */
export class JoinStore {
  phase: Phase = 'loading';
  problem = '';
  joining = false;
  joined: Joined | null = null;
  /** Why the last try did not work; empty before. */
  refusal = '';
  private staff: Me['staff'] = null;
  private token = '';
  private over = false;

  constructor(private readonly services: JoinServices) {
    makeAutoObservable<JoinStore, 'services' | 'staff' | 'token'>(
      this,
      { services: false, staff: observable.ref, token: false },
      { autoBind: true },
    );
  }

  /** What the caller should know before joining; empty for customers. */
  get standing(): string {
    if (!this.staff) return '';
    return this.staff.role === 'owner' ? words.join.owner : sentences.youAre(postLine(this.staff));
  }

  get canJoin(): boolean {
    return this.phase === 'ready' && !this.over && this.staff?.role !== 'owner';
  }

  async open(token: string): Promise<void> {
    this.token = token;
    this.phase = 'loading';
    this.joined = null;
    this.staff = null;
    this.refusal = '';
    this.over = false;
    await this.load();
  }

  async load(): Promise<void> {
    try {
      this.show(await this.services.getMe({}));
    } catch (error) {
      this.fail(expectedFailure(error));
    }
  }

  async join(): Promise<void> {
    if (this.joining || !this.canJoin) return;
    this.begin();
    try {
      this.welcome(await this.services.acceptInvitation({ token: this.token }));
    } catch (error) {
      this.refuse(expectedFailure(error));
    }
  }

  private show({ staff }: Me): void {
    this.staff = staff;
    this.phase = 'ready';
    if (!this.token) this.refuse(noToken);
  }

  private begin(): void {
    this.joining = true;
    this.refusal = '';
  }

  private welcome({ staff }: Me): void {
    this.joining = false;
    if (!staff) return;
    const { name, store, role } = staff;
    const title = store || roleNames[role];
    this.joined = { title, detail: [name, roleNames[role]].filter((part) => part !== title).join(' · ') };
  }

  private refuse(error: ErrorInfo): void {
    this.joining = false;
    this.refusal = sentenceFor(error, this.services.now());
    this.over = error.code === 'invitation-not-valid';
  }

  private fail(error: ErrorInfo): void {
    this.problem = sentenceFor(error, this.services.now());
    this.phase = 'failed';
  }
}

const noToken: ErrorInfo = { code: 'invitation-not-valid', params: {} };
