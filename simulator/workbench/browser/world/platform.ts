import type {
  Account,
  CardRow,
  CoinOrder,
  Coins,
  Explanation,
  Fault,
  Interface,
  LoggedRequest,
  MerchantPaymentResult,
  PackCard,
  PermissionRow,
  Person,
  Push,
  ScanResult,
  Switches,
  Till,
  Trace,
  WorldTime,
} from './platform-types';
import { deleteJson, getJson, postJson } from './request';

const control = '/platform/simulator';
const ofPerson = (id: string) => `${control}/users/${encodeURIComponent(id)}`;
const ofAccount = (appid: string) => `${control}/accounts/${encodeURIComponent(appid)}`;
const ofCode = (id: string, code: string) => `${ofPerson(id)}/cards/${encodeURIComponent(code)}`;

/** The simulator's own powers over the card platform: design in docs/, paths under `/simulator/`. */
export const platform = {
  accounts: (signal?: AbortSignal) => getJson<Account[]>(`${control}/accounts`, signal),
  changeAccount: (members: Partial<Account> & { appid: string }) =>
    postJson<Account>(`${control}/accounts`, members),
  permissions: (appid: string, signal?: AbortSignal) =>
    getJson<PermissionRow[]>(`${ofAccount(appid)}/permissions`, signal),
  permissionAct: (appid: string, permission: string, act: string) =>
    postJson<PermissionRow[]>(`${ofAccount(appid)}/permissions/${permission}/${act}`),
  setJsDomain: (appid: string, domain: string) =>
    postJson<unknown>(`${ofAccount(appid)}/js-domain`, { domain }),
  verifyPushUrl: (appid: string) =>
    postJson<{ verified: boolean; url: string }>(`${ofAccount(appid)}/verify`),
  newAccount: (members: { name: string; kind: Account['kind'] }) =>
    postJson<Account>(`${control}/accounts`, members),
  explain: (question: object) => postJson<Explanation>(`${control}/signature/explain`, question),
  interfaces: (signal?: AbortSignal) => getJson<Interface[]>(`${control}/endpoints`, signal),
  trace: (id: string) => getJson<Trace>(`${control}/traces/${encodeURIComponent(id)}`),
  people: (signal?: AbortSignal) => getJson<Person[]>(`${control}/users`, signal),
  befriend: (personId: string, change: { add?: string[]; remove?: string[] }) =>
    postJson<unknown>(`${ofPerson(personId)}/friends`, change),
  addPerson: (name: string) => postJson<Person>(`${control}/users`, { name }),
  reset: () => postJson<unknown>(`${control}/reset`),

  time: (signal?: AbortSignal) => getJson<WorldTime>(`${control}/clock`, signal),
  changeTime: (change: { now?: number; advance?: number; frozen?: boolean }) =>
    postJson<WorldTime>(`${control}/clock`, change),

  cards: (signal?: AbortSignal) => getJson<CardRow[]>(`${control}/cards`, signal),
  review: (cardId: string, result: 'pass' | 'refuse', reason?: string) =>
    postJson<unknown>(`${control}/cards/${encodeURIComponent(cardId)}/review`, { result, reason }),

  pack: (personId: string, signal?: AbortSignal) =>
    getJson<PackCard[]>(`${ofPerson(personId)}/cards`, signal),
  act: (
    personId: string,
    { code, cardId }: PackCard,
    act: 'show' | 'delete' | 'view' | 'enter-session' | 'restore',
  ) => postJson<unknown>(`${ofCode(personId, code)}/${act}`, { cardId }),
  deletedPack: (personId: string, signal?: AbortSignal) =>
    getJson<PackCard[]>(`${ofPerson(personId)}/deleted-cards`, signal),
  submitForm: (personId: string, { code, cardId }: PackCard, fields: Record<string, string | string[]>) =>
    postJson<unknown>(`${ofCode(personId, code)}/submit-form`, { cardId, fields }),
  gift: (
    personId: string,
    { code, cardId }: PackCard,
    act: 'gift' | 'accept-gift' | 'return-gift',
    to?: string,
  ) => postJson<{ code?: string }>(`${ofCode(personId, code)}/${act}`, { cardId, to }),
  tills: (signal?: AbortSignal) => getJson<Till[]>(`${control}/till`, signal),
  atTill: (act: string, body: object) => postJson<unknown>(`${control}/till/${act}`, body),
  payMerchant: (payment: { appid: string; user: string; fee: number }) =>
    postJson<MerchantPaymentResult>(`${control}/till/merchant-payment`, payment),
  scan: (personId: string, ticket: string) => postJson<ScanResult>(`${ofPerson(personId)}/scan`, { ticket }),

  coins: (appid: string, signal?: AbortSignal) =>
    getJson<Coins>(`${control}/accounts/${encodeURIComponent(appid)}/coins`, signal),
  orders: (signal?: AbortSignal) => getJson<CoinOrder[]>(`${control}/orders`, signal),
  payOrder: (orderId: string, user: string) =>
    postJson<unknown>(`${control}/orders/${encodeURIComponent(orderId)}/pay`, { user }),

  pushes: (signal?: AbortSignal) => getJson<Push[]>(`${control}/pushes`, signal),
  resend: (id: string) => postJson<unknown>(`${control}/pushes/${encodeURIComponent(id)}/resend`),
  requests: (signal?: AbortSignal) => getJson<LoggedRequest[]>(`${control}/requests`, signal),

  switches: (signal?: AbortSignal) => getJson<Switches>(`${control}/config`, signal),
  setSwitch: (name: string, value: string | number | boolean) =>
    postJson<Switches>(`${control}/config`, { [name]: value }),
  faults: (signal?: AbortSignal) => getJson<Fault[]>(`${control}/faults`, signal),
  clearFaults: () => deleteJson<unknown>(`${control}/faults`),
  addFault: (fault: Record<string, unknown>) => postJson<unknown>(`${control}/faults`, fault),
};

/** The picture of the QR code that a recharge waits to be paid by. */
export const payQr = (orderId: string): string => `${control}/orders/${encodeURIComponent(orderId)}/qr`;

/** The platform's copy of a picture on WeChat's CDN. */
export const cdn = (url: string): string => `${control}/cdn?url=${encodeURIComponent(url)}`;
