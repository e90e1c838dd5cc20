import type { ClockState, WorldClock } from '../../clock';

/** Two numbers that every worker reads directly, so that a change of the clock is seen at once. */
export function sharedClock(clock: WorldClock): SharedArrayBuffer {
  const buffer = new SharedArrayBuffer(2 * Float64Array.BYTES_PER_ELEMENT);
  const numbers = new Float64Array(buffer);
  const write = ({ offset, frozenAt }: ClockState) => {
    numbers[0] = offset;
    numbers[1] = frozenAt ?? Number.NaN;
  };
  write(clock.read());
  clock.onChange(write);
  return buffer;
}
