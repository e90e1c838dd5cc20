import type { Trigger } from '../functions/function-definition';
import type { FunctionHost } from '../functions/function-host';
import type { Timers } from '../timers/timers';

/** Each function with its config and what has happened to it; a wrong config.json shows as `problem`. */
export function describeFunctions(host: FunctionHost, timers: Timers): object[] {
  return host.names().map((name) => {
    const { calls, errors, coldStarts, logs } = host.record(name);
    const state = { calls, errors, coldStarts, instances: host.instances(name), logs };
    return { name, ...orProblem(() => configOf(name, host, timers)), ...state };
  });
}

function configOf(name: string, host: FunctionHost, timers: Timers): object {
  const { timeout, memorySize, triggers } = host.definition(name);
  return { timeout, memorySize, triggers: triggers.map((trigger) => describeTrigger(trigger, timers)) };
}

function describeTrigger(trigger: Trigger, timers: Timers): object {
  return { ...trigger, ...orProblem(() => ({ next: timers.next(trigger) })) };
}

function orProblem(describe: () => object): object {
  try {
    return describe();
  } catch (error) {
    return { problem: (error as Error).message };
  }
}
