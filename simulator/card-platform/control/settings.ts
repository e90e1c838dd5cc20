import type { Hono } from 'hono';
import type { ClockChange } from '../../clock';
import type { World } from '../world';
import { readSwitches, switchTable } from './config-fields';
import { controlBody, flagOf, numberOf, onlyMembers } from './control-body';
import { wrong } from './control-error';
import type { ClockView } from './views';

/** The last day of the year 9999 in ms: no date after it can be written with ten digits of seconds for long. */
const TIME_MAX = 253_402_300_799_000;

/** Clock, switches, and the way back to the start. */
export function settingRoutes(app: Hono, world: World): void {
  const { platform } = world;
  const clockView = (): ClockView => {
    const state = platform.clock.read();
    return { now: platform.clock.now(), ...state, frozen: state.frozenAt !== null };
  };

  app.get('/clock', (c) => c.json(clockView()));

  app.post('/clock', async (c) => {
    const body = onlyMembers(await controlBody(c), ['now', 'advance', 'frozen']);
    await world.changeClock(
      readChange(numberOf(body, 'now'), numberOf(body, 'advance'), flagOf(body, 'frozen')),
    );
    return c.json(clockView());
  });

  app.get('/config', (c) => c.json(platform.config));

  app.get('/switches', (c) => c.json(switchTable()));

  app.post('/config', async (c) => {
    platform.config = { ...platform.config, ...readSwitches(await controlBody(c)) };
    await platform.store.commit();
    return c.json(platform.config);
  });

  app.post('/reset', async (c) => {
    await world.reset();
    return c.json({});
  });
}

function readChange(now?: number, advance?: number, frozen?: boolean): ClockChange {
  if (now !== undefined && (now < 0 || now > TIME_MAX)) wrong('now must be ms since 1970');
  if (advance !== undefined && Math.abs(advance) > TIME_MAX / 1000)
    wrong('advance must be a number of seconds');
  return {
    ...(now !== undefined && { now }),
    ...(advance !== undefined && { advance }),
    ...(frozen !== undefined && { frozen }),
  };
}
