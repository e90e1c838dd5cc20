import type { JsonObject } from '../http/json';
import { initialValue, type PlatformConfig, type SwitchName, switches } from '../state/switches';
import { wrong } from './control-error';

/** The switches that a request turns; refuses unknown switches and values by name. */
export function readSwitches(body: JsonObject): Partial<PlatformConfig> {
  for (const [name, value] of Object.entries(body)) {
    if (!Object.hasOwn(switches, name)) wrong(`unknown switch: ${name}`);
    checkValue(name as SwitchName, value);
  }
  return body as Partial<PlatformConfig>;
}

/** Every switch with what it may be, for those who show them. */
export function switchTable() {
  return Object.entries(switches).map(([name, one]) => ({
    name,
    initial: initialValue(one),
    values: one.kind === 'choice' ? one.values : null,
    about: one.about,
  }));
}

function checkValue(name: SwitchName, value: unknown): void {
  const { kind, ...one } = switches[name];
  if (kind === 'text' && typeof value !== 'string') wrong(`${name} must be a string`);
  if (kind === 'number' && (typeof value !== 'number' || !(value >= 0))) {
    wrong(`${name} must be a number from 0 on`);
  }
  if (!('values' in one)) return;
  const allowed: readonly unknown[] = one.values;
  if (!allowed.includes(value)) wrong(`${name} must be one of ${allowed.join(', ')}`);
}
