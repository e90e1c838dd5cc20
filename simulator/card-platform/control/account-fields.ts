import { randomBytes, randomUUID } from 'node:crypto';
import { isIP } from 'node:net';
import { isObject, type JsonObject } from '../http/json';
import type { Account } from '../state/account';
import { allPermissions, firstPermissions } from '../state/permission';
import { wrong } from './control-error';

const isText = (value: unknown) => typeof value === 'string';
/** A host without protocol and path; an IP address is not valid (seed 003). */
export const isDomain = (value: unknown) =>
  typeof value === 'string' && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(value) && isIP(value) === 0;
const oneOf = (values: readonly string[]) => (value: unknown) => values.includes(value as string);
const listOf = (check: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(check);

/** What each member of an account must be. */
const checks: Readonly<Record<keyof Account, (value: unknown) => boolean>> = {
  appid: (value) => typeof value === 'string' && value !== '',
  secret: isText,
  originalId: isText,
  name: isText,
  kind: oneOf(['normal', 'sandbox']),
  token: isText,
  encodingAesKey: (value) => typeof value === 'string' && /^[A-Za-z0-9]{43}$/.test(value),
  openPlatformId: isText,
  miniPrograms: listOf((item) => isObject(item) && isText(item.appid) && isText(item.originalId)),
  pushUrl: (value) => value === null || value === '' || (typeof value === 'string' && URL.canParse(value)),
  pushMode: oneOf(['plain', 'compatible', 'safe']),
  pushFormat: oneOf(['xml', 'json']),
  permissions: listOf(oneOf(allPermissions)),
  permissionsUnderReview: listOf(oneOf(allPermissions)),
  category: isText,
  jsDomains: listOf(isDomain),
  jsDomainChanges: (value) => Number.isInteger(value) && (value as number) >= 0,
  oauthDomains: listOf(isText),
  ipList: listOf((value) => typeof value === 'string' && isIP(value) !== 0),
  secretFrozen: (value) => typeof value === 'boolean',
  standing: oneOf(['good', 'supervised', 'banned', 'restricted', 'no-tokens']),
};

/** The members of an account that a request gives; refuses unknown and wrong ones by name. */
export function readAccountFields(body: JsonObject): Partial<Account> {
  for (const [name, value] of Object.entries(body)) {
    const check = Object.hasOwn(checks, name) ? checks[name as keyof Account] : undefined;
    if (!check) wrong(`unknown member of an account: ${name}`);
    else if (!check(value)) wrong(`${name} has a wrong value`);
  }
  return body.pushUrl === '' ? { ...body, pushUrl: null } : (body as Partial<Account>);
}

/** An account with values of its own for everything that was not given. */
export function newAccount(fields: Partial<Account>): Account {
  return {
    appid: `wx${randomBytes(8).toString('hex')}`,
    secret: randomBytes(16).toString('hex'),
    originalId: `gh_${randomBytes(6).toString('hex')}`,
    name: '新商户',
    kind: 'normal',
    token: randomBytes(8).toString('hex'),
    encodingAesKey: randomUUID().replaceAll('-', '').padEnd(43, '0'),
    openPlatformId: '',
    miniPrograms: [],
    pushUrl: null,
    pushMode: 'safe',
    pushFormat: 'xml',
    ...newAccountMembers(),
    ...fields,
  };
}

/** What the console shows before anything was applied for (seed 003): 普通卡券 已获得, the rest 未获得. */
function newAccountMembers() {
  return {
    permissions: [...firstPermissions],
    permissionsUnderReview: [],
    category: '',
    jsDomains: [],
    jsDomainChanges: 0,
    oauthDomains: [],
    ipList: [],
    secretFrozen: false,
    standing: 'good',
  } as const satisfies Partial<Account>;
}
