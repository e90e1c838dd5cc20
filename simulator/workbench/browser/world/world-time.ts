import { useEffect, useState } from 'preact/hooks';
import { platform } from './platform';
import type { WorldTime } from './platform-types';
import { type Resource, useResource } from './use-resource';

/** Real milliseconds between two ticks of a clock that people watch, and of one that dates things. */
export const SHOWN_CLOCK = 250;
const DATING_CLOCK = 1000;

/** The world's time: as the platform told it, and what it is by now. */
export interface RunningTime {
  known: boolean;
  frozen: boolean;
  /** ms since 1970 in the simulated world. */
  now: number;
  answer: Resource<unknown>;
}

interface Reading extends WorldTime {
  readAt: number;
}

async function readTime(signal: AbortSignal): Promise<Reading> {
  const time = await platform.time(signal);
  return { ...time, readAt: Date.now() };
}

/** The world's clock, running on between two answers of the platform. */
export function useWorldTime(tick: number = DATING_CLOCK): RunningTime {
  const answer = useResource('clock', readTime, { on: ['singles'] });
  const [machineNow, setMachineNow] = useState(Date.now);
  useEffect(() => {
    const timer = window.setInterval(() => setMachineNow(Date.now()), tick);
    return () => window.clearInterval(timer);
  }, [tick]);
  const frozen = typeof answer.value?.frozenAt === 'number';
  return { known: answer.value !== undefined, frozen, now: nowOf(answer.value, machineNow), answer };
}

function nowOf(reading: Reading | undefined, machineNow: number): number {
  if (!reading) return machineNow;
  return reading.frozenAt !== null ? reading.now : reading.now + Math.max(machineNow - reading.readAt, 0);
}
