import type { UserCardState } from '../codes/user-card-state';
import type { Account } from '../state/account';
import type { CardBase } from '../state/card';
import type { PlatformConfig } from '../state/config';
import { type Jump, type JumpValues, jumpOf } from './jump';

/** One of a card's three entries, as its page in the card pack shows it. */
export interface Cell extends Jump {
  cell: 'center' | 'custom' | 'promotion';
  name: string;
  subTitle: string;
  /** false is grey: it is there but leads nowhere yet. */
  enabled: boolean;
}

interface CellsOptions {
  base: CardBase;
  state: UserCardState;
  values: JumpValues;
  account: Account;
  jumpParams: PlatformConfig['jumpParams'];
}

/** The cells to show now: center while normal, grey before the start; custom while valid; promotion always. */
export function cellsOf({ base, state, values, account, jumpParams }: CellsOptions): Cell[] {
  const shown: Record<Cell['cell'], boolean> = {
    center: state.status === 'NORMAL',
    custom: state.canConsume,
    promotion: true,
  };
  const cells = (['center', 'custom', 'promotion'] as const).filter((cell) => shown[cell]);
  return cells.flatMap((cell) => {
    const { name, subTitle = '', ...links } = cellMembers(base, cell);
    if (!name) return [];
    const enabled = cell !== 'center' || state.canConsume;
    return [{ cell, name, subTitle, enabled, ...jumpOf(links, values, account, jumpParams) }];
  });
}

function cellMembers(base: CardBase, cell: Cell['cell']) {
  const links = {
    userName: base[`${cell}_app_brand_user_name`],
    path: base[`${cell}_app_brand_pass`],
  };
  if (cell === 'center') {
    return { ...links, name: base.center_title, subTitle: base.center_sub_title, url: base.center_url };
  }
  return {
    ...links,
    name: base[`${cell}_url_name`],
    subTitle: base[`${cell}_url_sub_title`],
    url: base[`${cell}_url`],
  };
}
