import { makeAutoObservable, observable } from 'mobx-miniprogram';
import type { Phase } from '../../components/state-view/phase';
import type { Me } from '../../domain/api';
import type { ErrorInfo } from '../../domain/errors';
import type { UnixSeconds } from '../../domain/time';
import type { Client } from '../../services/functions';
import { expectedFailure, sentenceFor } from '../../texts/errors';
import { words } from '../../texts/zh-cn';

export interface MineServices extends Pick<Client<'consumer'>, 'getMe' | 'listMyCoupons'> {
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
