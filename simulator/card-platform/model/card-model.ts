import { isUnreviewed, type ModelCard } from './model-card';
import { friends, type ModelCode } from './model-code';
import type { CardName, PersonName, Step } from './steps';

export const limits = { get: 4, use: 2 };
const MARK = 300;
/** On the white list, which the review's state does not concern. */
export const tester: PersonName = 'min';

/** What reference §3 says about cards and codes, and nothing else: each method answers what the platform should. */
export class CardModel {
  readonly codes: ModelCode[] = [];
  readonly cards: Record<CardName, ModelCard>;

  constructor(
    stock: number,
    public now: number,
    private readonly end: number,
  ) {
    const card = { status: 'VERIFY_OK', quantity: stock, total: stock } as const;
    this.cards = { plain: { ...card }, friends: { ...card } };
  }

  /** Why the claim page refuses, or null; a claim is noted with `claimed`. */
  claim({ person, card }: Extract<Step, { act: 'claim' }>): string | null {
    const { status, quantity } = this.cards[card];
    if (status === 'DELETE') return 'deleted-card';
    if (!this.isOpenTo(person, card)) return 'unreviewed';
    if (this.now > this.end) return 'expired-card';
    if (quantity === 0) return 'out-of-stock';
    const had = this.codes.filter((one) => one.claimed && one.card === card && one.owner === person);
    return had.length < limits.get ? null : 'limit-reached';
  }

  claimed(code: string, owner: PersonName, card: CardName): void {
    this.cards[card].quantity -= 1;
    this.codes.push({ code, card, owner, status: 'NORMAL', claimed: true });
  }

  statusOf({ status, gift }: ModelCode): string {
    if (status !== 'NORMAL' && status !== 'GIFTING') return status;
    if (this.now > this.end) return 'EXPIRE';
    return status === 'GIFTING' && gift && this.now >= gift.until ? 'GIFT_TIMEOUT' : status;
  }

  consume(one: ModelCode, openid: PersonName | null): number {
    const refusal = this.refusalOf(one) ?? this.reviewOf(one) ?? this.limitOf(one);
    if (refusal) return refusal;
    const redeemer = one.card === 'friends' ? this.redeemer(one, openid) : one.owner;
    if (typeof redeemer === 'number') return redeemer;
    one.status = 'CONSUMED';
    one.redeemer = redeemer;
    return 0;
  }

  mark(one: ModelCode, person: PersonName, isMark: boolean): number {
    if (one.status === 'GIVEN_AWAY') return 40056;
    if (one.card !== 'friends') return 40148;
    if (this.statusOf(one) !== 'NORMAL') return 40127;
    if (!this.sees(one, person)) return 40003;
    const holder = this.holder(one)?.person ?? person;
    if (holder !== person) return isMark ? 40146 : 40416;
    delete one.mark;
    if (isMark) one.mark = { person, until: this.now + MARK, byPhone: false };
    return 0;
  }

  /** Whether the phone shows the code. */
  show(one: ModelCode, person: PersonName): boolean {
    if (!this.sees(one, person) || this.statusOf(one) !== 'NORMAL') return false;
    if ((this.holder(one)?.person ?? person) !== person) return false;
    if (one.card === 'friends') one.mark = { person, until: this.now + MARK, byPhone: true };
    return true;
  }

  delete(one: ModelCode, person: PersonName): void {
    if (one.owner === person && this.statusOf(one) === 'NORMAL') one.status = 'DELETE';
  }

  unavailable(one: ModelCode): number {
    if (one.status === 'GIVEN_AWAY') return 40056;
    const refusal = this.refusalOf(one);
    if (!refusal) one.status = 'UNAVAILABLE';
    return refusal ?? 0;
  }

  stock(card: CardName, up: number, down: number): number {
    if (card === 'friends') return 73210;
    const one = this.cards[card];
    if (one.quantity + up - down < 0) return 40122;
    one.quantity += up - down;
    one.total += up - down;
    return 0;
  }

  holder({ mark }: ModelCode): ModelCode['mark'] {
    return mark && this.now < mark.until ? mark : undefined;
  }

  sees(one: ModelCode, person: PersonName): boolean {
    if (one.owner === person) return one.status !== 'DELETE' && one.status !== 'GIVEN_AWAY';
    if (one.card !== 'friends' || !friends[one.owner].includes(person)) return false;
    if (one.status !== 'NORMAL') return one.redeemer === person;
    return this.isOpenTo(person, one.card);
  }

  private refusalOf(one: ModelCode): number | undefined {
    const refusals = {
      CONSUMED: 40099,
      EXPIRE: 40079,
      GIFTING: 40078,
      GIFT_TIMEOUT: 40078,
      GIVEN_AWAY: 40127,
      DELETE: 40127,
      UNAVAILABLE: 40127,
    };
    return refusals[this.statusOf(one) as keyof typeof refusals];
  }

  private isOpenTo(person: PersonName, card: CardName): boolean {
    return !isUnreviewed(this.cards[card]) || person === tester;
  }

  private reviewOf({ card, owner }: ModelCode): number | undefined {
    return this.isOpenTo(owner, card) ? undefined : 40078;
  }

  private limitOf({ card, owner }: ModelCode): number | undefined {
    if (card !== 'plain') return undefined;
    const used = this.codes.filter((one) => one.card === card && one.redeemer === owner);
    return used.length < limits.use ? undefined : 72020;
  }

  private redeemer(one: ModelCode, openid: PersonName | null): PersonName | number {
    const mark = this.holder(one);
    if (!mark) return 40003;
    if (openid === null) return mark.byPhone ? mark.person : 40003;
    return openid === mark.person ? openid : 40146;
  }
}
