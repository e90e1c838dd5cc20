import { makeAutoObservable, observable } from 'mobx-miniprogram';
import type { Phase } from '../../components/state-view/phase';
import type { Me } from '../../domain/api';
import type { ErrorInfo } from '../../domain/errors';
import { isAtLeast } from '../../domain/role';
import type { UnixSeconds } from '../../domain/time';
import type { Client } from '../../services/functions';
import { tokenIn } from '../../services/invitation-query';
import { expectedFailure, sentenceFor } from '../../texts/errors';
import { words } from '../../texts/zh-cn';

export interface MineServices extends Pick<Client<'consumer'>, 'getMe' | 'listMyCoupons'> {
  scanCode(): Promise<string | null>;
  say(sentence: string): void;
  now(): UnixSeconds;
}

/** Staff on their own page: where, then who and as what. */
export interface Post {
  place: string;
  person: string;
}

/** Who the caller is and how many coupons they can use. */
export class MineStore {
  phase: Phase = 'loading';
  problem = '';
  usable = 0;
  private me: Me = { staff: null };

  constructor(private readonly services: MineServices) {
    makeAutoObservable<MineStore, 'services' | 'me'>(
      this,
      { services: false, me: observable.ref },
      { autoBind: true },
    );
  }

  /** Null for customers. A shop may have no stores, and an owner may be called by the role. */
  get post(): Post | null {
    const { staff } = this.me;
    if (!staff) return null;
    const [place = '', ...person] = new Set(
      [staff.store, staff.name, words.mine.roles[staff.role]].filter(Boolean),
    );
    return { place, person: person.join(' · ') };
  }

  /** May look after staff. */
  get manages(): boolean {
    const { staff } = this.me;
    return staff !== null && isAtLeast(staff.role, 'manager');
  }

  /** May read what others did. */
  get audits(): boolean {
    return this.me.staff?.role === 'owner';
  }

  /** The token of the invitation that the camera read; null when there was none. */
  async scanInvitation(): Promise<string | null> {
    const text = await this.services.scanCode();
    if (text === null) return null;
    const token = tokenIn(text);
    if (!token) this.services.say(words.mine.notAnInvitation);
    return token || null;
  }

  async load(): Promise<void> {
    try {
      const [me, { usable }] = await Promise.all([
        this.services.getMe({}),
        this.services.listMyCoupons({ group: 'usable' }),
      ]);
      this.show(me, usable);
    } catch (error) {
      this.fail(expectedFailure(error));
    }
  }

  private show(me: Me, usable: number): void {
    this.me = me;
    this.usable = usable;
    this.phase = 'ready';
  }

  private fail(error: ErrorInfo): void {
    this.problem = sentenceFor(error, this.services.now());
    if (this.phase !== 'ready') this.phase = 'failed';
  }
}
