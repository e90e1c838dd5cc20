import { WorldClock } from '../../clock';
import { memoryJournal } from '../../journal/memory-journal';
import { deleteUserCard, showCode } from '../card-pack/user-acts';
import { scanCard } from '../claim/scan-card';
import { endpoints } from '../endpoints';
import { sharedWith } from '../friends/sharing';
import { acceptGift, giveCard, type Present, returnGift } from '../gifts/gifts';
import { WechatDispatcher } from '../http/wechat-dispatcher';
import { CardPlatform } from '../platform';
import { PushEngine } from '../pushes/push-engine';
import { reviewCard } from '../review/review-card';
import { defaultAccount } from '../state/default-world';
import { Store } from '../state/store';
import type { User } from '../state/user';
import { isInPack, type UserCard } from '../state/user-card';

const TOKEN = 'x'.repeat(140);
const FOR_EVER = 9_999_999_999;

/** A platform in this process, without a network: its endpoints, and what people do on their phones. */
export class ModelWorld {
  readonly platform: CardPlatform;
  private readonly dispatcher: WechatDispatcher;

  constructor(now: number) {
    const clock = new WorldClock(() => now * 1000);
    const store = new Store(memoryJournal());
    const pushes = new PushEngine({
      clock,
      store: { all: () => [], put: () => Promise.resolve(), remove: () => {} },
    });
    this.platform = new CardPlatform({ store, clock, pushes });
    const { appid } = defaultAccount;
    store.tokens.put({ value: TOKEN, appid, family: 'token', issuedAt: now, expiresAt: FOR_EVER });
    this.dispatcher = new WechatDispatcher(this.platform, endpoints);
  }

  async call(path: string, body?: object): Promise<Record<string, unknown> & { errcode: number }> {
    const url = `http://platform${path}?access_token=${TOKEN}`;
    const init = body ? { method: 'POST', body: JSON.stringify(body) } : {};
    const incoming = { request: new Request(url, init), address: '127.0.0.1' };
    const { response } = await this.dispatcher.dispatch(incoming);
    return (await response.json()) as Record<string, unknown> & { errcode: number };
  }

  /** Creates and approves a card. */
  async approved(card: object): Promise<string> {
    const { card_id, errmsg } = await this.call('/card/create', card);
    if (!this.review(String(card_id), true)) throw new Error(String(errmsg));
    return String(card_id);
  }

  /** Whether there was anything to review. */
  review(card_id: string, pass: boolean): boolean {
    const row = this.platform.store.cards.get(card_id);
    const result = pass ? ({ result: 'pass' } as const) : ({ result: 'refuse', reason: '非法代制' } as const);
    return row !== undefined && reviewCard(this.platform, defaultAccount, row, result) === undefined;
  }

  openid(person: string): string {
    return this.platform.openid(defaultAccount.appid, person);
  }

  /** Scans the card's QR code: the new code, or why not. */
  async claim(person: string, card_id: string): Promise<{ code: string } | { refusal: string }> {
    const action_info = { card: { card_id } };
    const { ticket } = await this.call('/card/qrcode/create', { action_name: 'QR_CARD', action_info });
    const { store } = this.platform;
    const known = new Set(store.userCardsOf(card_id, person).map(({ code }) => code));
    const user = this.user(person);
    const { page } = scanCard(
      this.platform,
      user,
      store.qrTickets.get(String(ticket))!,
      { entry: 'scan' },
      true,
    );
    const added = store.userCardsOf(card_id, person).find(({ code }) => !known.has(code));
    return added ? { code: added.code } : { refusal: page[0]?.refusal ?? 'nothing' };
  }

  /** Whether the person's phone shows the code. */
  show(person: string, code: string): boolean {
    const user = this.user(person);
    const own = this.platform.store.userCardsOfUser(person).filter(isInPack);
    const row = [...own, ...sharedWith(this.platform, user)].find((one) => one.code === code);
    if (!row) return false;
    return typeof showCode(this.platform, user, row, this.cardOf(row)) !== 'string';
  }

  delete(person: string, code: string): void {
    const row = this.platform.store.userCardsOfUser(person).find((one) => one.code === code);
    if (row && isInPack(row)) deleteUserCard(this.platform, row, this.cardOf(row));
  }

  /** Whether the owner's phone sends it on its way. */
  give(code: string, to: string): boolean {
    const present = this.present(code);
    const donor = this.user(present.userCard.userId);
    return giveCard(this.platform, present, donor, this.user(to)) === undefined;
  }

  /** The friend's code, when the friend gets it. */
  accept(code: string, person: string): string | undefined {
    const accepted = acceptGift(this.platform, this.present(code), this.user(person));
    return typeof accepted === 'string' ? undefined : accepted.received.code;
  }

  giveBack(code: string, person: string): boolean {
    return returnGift(this.platform, this.present(code), this.user(person)) === undefined;
  }

  private present(code: string): Present {
    const userCard = this.platform.store.userCardsByCode(code)[0]!;
    return { account: defaultAccount, card: this.cardOf(userCard), userCard };
  }

  private user(id: string): User {
    return this.platform.store.users.get(id)!;
  }

  private cardOf({ cardId }: UserCard) {
    return this.platform.store.cards.get(cardId)!;
  }
}
