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

/** How staff are named on their own page. */
export interface Post {
  name: string;
  store: string;
  role: string;
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

  /** Null for customers. */
  get post(): Post | null {
    const { staff } = this.me;
    return staff && { ...staff, role: words.mine.roles[staff.role] };
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
