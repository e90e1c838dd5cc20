/** What a claim page draws; the platform's `page` member of add-card and scan. */
export interface ClaimPageData {
  cardId: string;
  /** What the button says instead of 领取; empty when the card can be claimed. */
  text: string;
  /** Null when there is no such card. */
  card: {
    brandName: string;
    title: string;
    subTitle: string;
    color: string;
    logoUrl: string;
    validity: string;
    notice: string;
  } | null;
}

export interface AddedCard {
  cardId: string;
  /** Encrypted. */
  code: string;
  cardExt?: unknown;
  isSuccess: boolean;
}

export interface ClaimAnswer {
  errMsg: string;
  cardList: AddedCard[];
  page: ClaimPageData[];
}

/** One of a card's three entries; grey when it is not enabled. It leads to a page, an address or nowhere. */
export interface Cell {
  cell: 'center' | 'custom' | 'promotion';
  name: string;
  subTitle: string;
  enabled: boolean;
  /** A page with its query, of the mini-program that `miniProgramAppid` names. */
  path?: string;
  miniProgramAppid?: string;
  /** Beside a path it is for old clients. */
  url?: string;
}

/** A card of the user's as the platform lists it. Times in seconds; `code` is the real one. */
export interface PackedCard {
  cardId: string;
  brandName: string;
  title: string;
  subTitle: string;
  color: string;
  logoUrl: string;
  notice: string;
  description: string;
  servicePhone: string;
  code: string;
  codeType: string;
  /** NORMAL, CONSUMED, EXPIRE … */
  state: string;
  beginTime: number;
  endTime: number;
  canConsume: boolean;
  codeButton: boolean;
  cells: Cell[];
}
