import type { ClockState } from '../../clock';
import type { Journal, JournalOwner, JournalRow } from '../../journal/journal';
import type { PushRow } from '../pushes/push-engine';
import type { Account } from './account';
import type { Card } from './card';
import type { CoinAccount, CoinOrder, StockQuote } from './coins';
import {
  type AuthCode,
  type Authorization,
  authorizationId,
  type Component,
  type ComponentTicket,
  type PreAuthCode,
} from './component';
import type { PlatformConfig } from './config';
import {
  type AccessToken,
  type ApiTicket,
  type ForcedRefreshes,
  type TokenFamily,
  ticketId,
} from './credentials';
import type { DepositedCode } from './deposited-code';
import type { WaitingGift } from './gift';
import type { GiftPage, GiftSeller } from './gift-card';
import type { GiftOrder } from './gift-order';
import type { LandingPage } from './landing-page';
import type { ActivateTicket } from './membership';
import type { Message } from './message';
import type { OauthCode } from './oauth-code';
import type { PayGiftRule } from './pay-gift-rule';
import type { Poi } from './poi';
import type { QrTicket, StoredImage, UsedNonce, WhiteList } from './putting';
import { type QuotaCounter, quotaCounterId } from './quota-counter';
import type { QuotaLimit } from './quota-limit';
import { RepeatedTexts } from './repeated-texts';
import { requireKnownVersion, schemaVersion } from './schema';
import { type CardViews, cardViewsId } from './statistics';
import type { SubMerchant } from './sub-merchant';
import { Table } from './table';
import type { Till } from './till';
import type { User } from './user';
import { type UserCard, userCardId } from './user-card';

/** What there is one of: `id` names it. */
type Single =
  | { id: 'schema'; value: number }
  | { id: 'config'; value: PlatformConfig }
  | { id: 'clock'; value: ClockState };

/** Gets the table's name, the row as it is written (null: removed), and the row before (undefined: added). */
type ChangeListener = (table: string, written: JournalRow, before: unknown) => void;

/**
 * All that the platform remembers. Changes are seen at once; `commit` resolves when they are durable.
 * Whatever changes in one synchronous stretch is committed together or not at all.
 */
export class Store implements JournalOwner {
  private pending: JournalRow[] = [];
  private writing: Promise<void> = Promise.resolve();
  private scheduled: Promise<void> | null = null;
  private readonly listeners = new Set<ChangeListener>();

  /** The first table: a snapshot begins with its version. */
  readonly singles = this.table<Single>('singles', (row) => row.id);
  readonly accounts = this.table<Account>('accounts', (row) => row.appid);
  readonly users = this.table<User>('users', (row) => row.id);
  readonly tokens = this.table<AccessToken>('tokens', (row) => row.value);
  readonly forcedRefreshes = this.table<ForcedRefreshes>('forcedRefreshes', (row) => row.appid);
  readonly oauthCodes = this.table<OauthCode>('oauthCodes', (row) => row.code);
  readonly quotaCounters = this.table<QuotaCounter>('quotaCounters', (row) =>
    quotaCounterId(row.appid, row.path),
  );
  readonly quotaLimits = this.table<QuotaLimit>('quotaLimits', (row) => row.path);
  readonly tickets = this.table<ApiTicket>('tickets', (row) => ticketId(row.appid, row.type));
  readonly cards = this.table<Card>('cards', (row) => row.id);
  readonly userCards = this.table<UserCard>('userCards', (row) => userCardId(row.cardId, row.code));
  readonly waitingGifts = this.table<WaitingGift>('waitingGifts', (row) => userCardId(row.cardId, row.code));
  readonly depositedCodes = this.table<DepositedCode>('depositedCodes', (row) =>
    userCardId(row.cardId, row.code),
  );
  readonly qrTickets = this.table<QrTicket>('qrTickets', (row) => row.ticket);
  readonly landingPages = this.table<LandingPage>('landingPages', (row) => String(row.pageId));
  readonly messages = this.table<Message>('messages', (row) => String(row.id));
  readonly tills = this.table<Till>('tills', (row) => row.appid);
  readonly whiteLists = this.table<WhiteList>('whiteLists', (row) => row.appid);
  readonly nonces = this.table<UsedNonce>('nonces', (row) => `${row.appid}/${row.nonce}`);
  readonly images = this.table<StoredImage>('images', (row) => row.id);
  readonly giftPages = this.table<GiftPage>('giftPages', (row) => row.pageId);
  readonly giftSellers = this.table<GiftSeller>('giftSellers', (row) => row.appid);
  readonly giftOrders = this.table<GiftOrder>('giftOrders', (row) => row.orderId);
  readonly coinAccounts = this.table<CoinAccount>('coinAccounts', (row) => row.appid);
  readonly coinOrders = this.table<CoinOrder>('coinOrders', (row) => row.orderId);
  readonly stockQuotes = this.table<StockQuote>('stockQuotes', (row) => row.orderId);
  readonly payGiftRules = this.table<PayGiftRule>('payGiftRules', (row) => String(row.id));
  readonly pois = this.table<Poi>('pois', (row) => row.id);
  readonly components = this.table<Component>('components', (row) => row.appid);
  readonly componentTickets = this.table<ComponentTicket>('componentTickets', (row) => row.value);
  readonly preAuthCodes = this.table<PreAuthCode>('preAuthCodes', (row) => row.code);
  readonly authCodes = this.table<AuthCode>('authCodes', (row) => row.code);
  readonly authorizations = this.table<Authorization>('authorizations', (row) =>
    authorizationId(row.componentAppid, row.authorizerAppid),
  );
  readonly subMerchants = this.table<SubMerchant>('subMerchants', (row) => String(row.id));
  readonly activateTickets = this.table<ActivateTicket>('activateTickets', (row) => row.ticket);
  readonly cardViews = this.table<CardViews>('cardViews', cardViewsId);
  readonly pushes = this.table<PushRow>('pushes', (row) => row.id);

  private readonly tokensByFamily = this.tokens.indexBy((token) => `${token.appid}/${token.family}`);
  readonly cardsOfAccount = this.cards.indexBy((card) => card.appid);
  readonly payGiftRulesOfAccount = this.payGiftRules.indexBy((rule) => rule.appid);
  readonly poisOfAccount = this.pois.indexBy((poi) => poi.appid);
  readonly ticketsOfComponent = this.componentTickets.indexBy((row) => row.componentAppid);
  readonly subMerchantsOfAccount = this.subMerchants.indexBy((row) => row.appid);
  readonly userCardsByCode = this.userCards.indexBy((row) => row.code);
  readonly userCardsOfCard = this.userCards.indexBy((row) => row.cardId);
  readonly drawDepositedCode = this.depositedCodes.drawBy((row) => row.cardId);
  readonly userCardsOfUser = this.userCards.indexBy((row) => row.userId);
  readonly userCardsOfHolder = this.userCards.indexBy((row) => holder(row.cardId, row.userId));
  readonly cardViewsOfCard = this.cardViews.indexBy((row) => row.cardId);
  readonly giftPagesOfAccount = this.giftPages.indexBy((row) => row.appid);
  readonly giftOrdersOfAccount = this.giftOrders.indexBy((row) => row.appid);
  readonly coinOrdersOfAccount = this.coinOrders.indexBy((row) => row.appid);
  readonly qrTicketsByUrl = this.qrTickets.indexBy((row) => row.url);

  /** @throws NewerStateError for a journal of a newer release, which is left as it is */
  constructor(private readonly journal: Journal) {
    const tables = new Map(this.tables().map((table) => [table.name, table]));
    const texts = new RepeatedTexts();
    for (const [name, id, json] of journal.load()) {
      tables.get(name)?.restore(id, json, texts);
      if (name === 'singles' && id === 'schema') requireKnownVersion(this.version);
    }
    journal.compactFrom(this);
  }

  /** The form of its rows; folders from before there were versions have the first one. */
  get version(): number {
    const row = this.singles.get('schema');
    return row?.id === 'schema' ? row.value : 1;
  }

  get rowCount(): number {
    return this.tables().reduce((sum, { size }) => sum + size, 0);
  }

  rows(): Iterable<JournalRow> {
    return inTurn(this.tables().map((table) => table.written()));
  }

  tokensOfFamily(appid: string, family: TokenFamily): AccessToken[] {
    return this.tokensByFamily(`${appid}/${family}`);
  }

  /** One person's codes of one card, in whatever state. */
  userCardsOf(cardId: string, userId: string): UserCard[] {
    return this.userCardsOfHolder(holder(cardId, userId));
  }

  /** Resolves when everything changed so far is durable. */
  commit(): Promise<void> {
    if (this.pending.length === 0) return this.writing;
    this.scheduled ??= new Promise<void>((resolve) => setImmediate(resolve)).then(() => this.write());
    return this.scheduled;
  }

  /** Forgets everything but credentials, for a new start: who holds one rightly uses it until its end. */
  clear(): void {
    const credentials = new Set<unknown>([this.tokens, this.tickets]);
    for (const table of this.tables()) {
      if (!credentials.has(table)) table.clear();
    }
    this.singles.put({ id: 'schema', value: schemaVersion });
  }

  /** Calls back after every change; returns the way to stop listening. */
  onChange(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async close(): Promise<void> {
    try {
      await this.commit();
    } finally {
      await this.journal.close();
    }
  }

  private write(): Promise<void> {
    const rows = this.pending;
    this.pending = [];
    this.scheduled = null;
    this.writing = this.journal.commit(rows);
    return this.writing;
  }

  private table<Row extends object>(name: string, idOf: (row: Row) => string): Table<Row> {
    return new Table<Row>(name, idOf, (row, before) => {
      this.pending.push(row);
      for (const listener of this.listeners) listener(name, row, before);
    });
  }

  private tables(): Table<object>[] {
    return Object.values(this).filter((member): member is Table<object> => member instanceof Table);
  }
}

function* inTurn(parts: Iterable<JournalRow>[]): Generator<JournalRow> {
  for (const rows of parts) yield* rows;
}

function holder(cardId: string, userId: string): string {
  return `${cardId}/${userId}`;
}
