import type { JsonObject } from '../http/json';
import { defaultConfig, type PlatformConfig } from '../state/config';
import { wrong } from './control-error';

type Switch = keyof PlatformConfig;

/** What each switch may be: one of these values, a text, or a number of seconds. */
const values: Readonly<Record<Switch, readonly (string | number)[] | 'text' | 'seconds'>> = {
  review: ['manual', 'auto', 'refuse'],
  reviewAfterSeconds: 'seconds',
  reviewRefuseReason: 'text',
  textStyle: ['hint', 'rid'],
  expiredCode: [40079, 40127],
  jumpParams: ['seed', 'decoded', 'without-openid', 'with-outer-str'],
};

/** The switches that a request turns; refuses unknown switches and values by name. */
export function readSwitches(body: JsonObject): Partial<PlatformConfig> {
  for (const [name, value] of Object.entries(body)) {
    if (!Object.hasOwn(defaultConfig, name)) wrong(`unknown switch: ${name}`);
    checkValue(name as Switch, value);
  }
  return body as Partial<PlatformConfig>;
}

function checkValue(name: Switch, value: unknown): void {
  const allowed = values[name];
  if (allowed === 'text') {
    if (typeof value !== 'string') wrong(`${name} must be a string`);
  } else if (allowed === 'seconds') {
    if (typeof value !== 'number' || !(value >= 0)) wrong(`${name} must be a number of seconds`);
  } else if (!allowed.includes(value as string | number)) {
    wrong(`${name} must be one of ${allowed.join(', ')}`);
  }
}
