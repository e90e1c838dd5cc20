import { WorldClock } from '../../clock';
import { memoryJournal } from '../../journal/memory-journal';
import { deleteUserCard, showCode } from '../card-pack/user-acts';
import { scanCard } from '../claim/scan-card';
import { endpoints } from '../endpoints';
import { sharedWith } from '../friends/sharing';
import { WechatDispatcher } from '../http/wechat-dispatcher';
import { CardPlatform } from '../platform';
import { PushEngine } from '../pushes/push-engine';
import { reviewCard } from '../review/review-card';
import { defaultAccount } from '../state/default-world';
import { Store } from '../state/store';
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
    const row = this.platform.store.cards.get(String(card_id));
    if (!row) throw new Error(String(errmsg));
    reviewCard(this.platform, defaultAccount, row, { result: 'pass' });
    return row.id;
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
    const user = store.users.get(person)!;
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
    const user = this.platform.store.users.get(person)!;
    const own = this.platform.store.userCardsOfUser(person).filter(isInPack);
    const row = [...own, ...sharedWith(this.platform, user)].find((one) => one.code === code);
    if (!row) return false;
    return typeof showCode(this.platform, user, row, this.cardOf(row)) !== 'string';
  }

  delete(person: string, code: string): void {
    const row = this.platform.store.userCardsOfUser(person).find((one) => one.code === code);
    if (row && isInPack(row)) deleteUserCard(this.platform, row, this.cardOf(row));
  }

  private cardOf({ cardId }: UserCard) {
    return this.platform.store.cards.get(cardId)!;
  }
}
