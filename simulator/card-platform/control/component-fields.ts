import { randomBytes, randomUUID } from 'node:crypto';
import { isIP } from 'node:net';
import { permissionSets } from '../component/permission-sets';
import type { JsonObject } from '../http/json';
import type { Component } from '../state/component';
import { wrong } from './control-error';

const isText = (value: unknown) => typeof value === 'string';
const isFlag = (value: unknown) => typeof value === 'boolean';
const listOf = (check: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(check);

export const isPermissionSet = (value: unknown) =>
  typeof value === 'number' && Object.hasOwn(permissionSets, value);

/** What each member must be; `ticketPushing` stands for when the next ticket is due. */
const checks: Readonly<Record<string, (value: unknown) => boolean>> = {
  appid: (value) => typeof value === 'string' && value !== '',
  secret: isText,
  name: isText,
  token: isText,
  encodingAesKey: (value) => typeof value === 'string' && /^[A-Za-z0-9]{43}$/.test(value),
  eventUrl: (value) => value === '' || (typeof value === 'string' && URL.canParse(value)),
  ipList: listOf((value) => typeof value === 'string' && isIP(value) !== 0),
  published: isFlag,
  testAccounts: listOf(isText),
  permissionSets: listOf(isPermissionSet),
  ticketPushing: isFlag,
};

export type ComponentFields = Partial<Omit<Component, 'nextTicketAt'>> & { ticketPushing?: boolean };

/** The members of a third-party platform that a request gives; refuses unknown and wrong ones by name. */
export function readComponentFields(body: JsonObject): ComponentFields {
  for (const [name, value] of Object.entries(body)) {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (!check) wrong(`unknown member of a third-party platform: ${name}`);
    else if (!check(value)) wrong(`${name} has a wrong value`);
  }
  return body as ComponentFields;
}

/** A platform with values of its own for everything that was not given; its first ticket is due at `now`. */
export function newComponent(now: number): Component {
  return {
    appid: `wx${randomBytes(8).toString('hex')}`,
    secret: randomBytes(16).toString('hex'),
    name: '新第三方平台',
    token: randomBytes(8).toString('hex'),
    encodingAesKey: randomUUID().replaceAll('-', '').padEnd(43, '0'),
    eventUrl: '',
    ipList: [],
    published: true,
    testAccounts: [],
    permissionSets: Object.keys(permissionSets).map(Number),
    nextTicketAt: now,
  };
}
