import type {
  Account,
  CardRow,
  Fault,
  LoggedRequest,
  PackCard,
  Person,
  Push,
  ScanResult,
  Switches,
  WorldTime,
} from './platform-types';
import { deleteJson, getJson, postJson } from './request';

const control = '/platform/simulator';
const ofPerson = (id: string) => `${control}/users/${encodeURIComponent(id)}`;
const ofCode = (id: string, code: string) => `${ofPerson(id)}/cards/${encodeURIComponent(code)}`;

/** The simulator's own powers over the card platform: design in docs/, paths under `/simulator/`. */
export const platform = {
  accounts: (signal?: AbortSignal) => getJson<Account[]>(`${control}/accounts`, signal),
  people: (signal?: AbortSignal) => getJson<Person[]>(`${control}/users`, signal),
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
  act: (personId: string, { code, cardId }: PackCard, act: 'show' | 'delete' | 'view') =>
    postJson<unknown>(`${ofCode(personId, code)}/${act}`, { cardId }),
  scan: (personId: string, ticket: string) => postJson<ScanResult>(`${ofPerson(personId)}/scan`, { ticket }),

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

/** The platform's copy of a picture on WeChat's CDN. */
export const cdn = (url: string): string => `${control}/cdn?url=${encodeURIComponent(url)}`;
