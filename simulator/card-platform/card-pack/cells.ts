import type { UserCardState } from '../codes/user-card-state';
import type { Account } from '../state/account';
import type { CardBase } from '../state/card';
import type { PlatformConfig } from '../state/config';
import { type Jump, type JumpValues, jumpOf } from './jump';

/** One of a card's three entries, as its page in the card pack shows it. */
export interface Cell {
  kind: 'center' | 'custom' | 'promotion';
  title: string;
  subTitle: string;
  /** false is grey: it is there but leads nowhere yet. */
  enabled: boolean;
  jump: Jump | null;
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
  const shown: Record<Cell['kind'], boolean> = {
    center: state.status === 'NORMAL',
    custom: state.canConsume,
    promotion: true,
  };
  const kinds = (['center', 'custom', 'promotion'] as const).filter((kind) => shown[kind]);
  return kinds.flatMap((kind) => {
    const { title, subTitle, ...links } = cellTexts(base, kind);
    if (!title) return [];
    const enabled = kind !== 'center' || state.canConsume;
    return [
      { kind, title, subTitle: subTitle ?? '', enabled, jump: jumpOf(links, values, account, jumpParams) },
    ];
  });
}

function cellTexts(base: CardBase, kind: Cell['kind']) {
  const links = {
    userName: base[`${kind}_app_brand_user_name`],
    path: base[`${kind}_app_brand_pass`],
  };
  if (kind === 'center') {
    return { ...links, title: base.center_title, subTitle: base.center_sub_title, url: base.center_url };
  }
  return {
    ...links,
    title: base[`${kind}_url_name`],
    subTitle: base[`${kind}_url_sub_title`],
    url: base[`${kind}_url`],
  };
}
