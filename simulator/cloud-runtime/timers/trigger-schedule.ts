import { Cron } from 'croner';
import { CloudError } from '../cloud-error';
import type { Trigger } from '../functions/function-definition';

/** Where WeChat's timers live. */
const TIME_ZONE = 'Asia/Shanghai';
const WEEKDAY_FIELD = 5;
const FIELDS = 7;

const crons = new Map<string, Cron>();

/** When a trigger fires next after a moment, both in ms since 1970. @throws when its cron is wrong */
export function nextFiring(trigger: Trigger, after: number): number | null {
  return cronOf(trigger).nextRun(new Date(after))?.getTime() ?? null;
}

function cronOf(trigger: Trigger): Cron {
  const known = crons.get(trigger.config);
  if (known) return known;
  const cron = parse(trigger);
  crons.set(trigger.config, cron);
  return cron;
}

function parse({ name, type, config }: Trigger): Cron {
  if (type !== 'timer') throw wrong(name, `its type is ${type}, only timer is known`);
  const fields = String(config).trim().split(/\s+/);
  if (fields.length !== FIELDS) throw wrong(name, `"${config}" has ${fields.length} fields, not ${FIELDS}`);
  if (/\d/.test(fields[WEEKDAY_FIELD]!)) {
    throw wrong(
      name,
      `"${config}" numbers a weekday; WeChat documents both 0=Monday and 0=Sunday: use MON-SUN`,
    );
  }
  try {
    return new Cron(fields.map(anyIfUnsaid).join(' '), { timezone: TIME_ZONE, paused: true, mode: '7-part' });
  } catch (error) {
    throw wrong(name, (error as Error).message);
  }
}

/** `?` leaves a day open. croner would put today's number there. */
function anyIfUnsaid(field: string): string {
  return field === '?' ? '*' : field;
}

function wrong(name: string, reason: string): CloudError {
  return new CloudError('INVALID_PARAM', `timer ${name}: ${reason}`);
}
