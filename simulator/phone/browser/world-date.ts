/** How far the world's clock is from the machine's, and whether it stands still. Milliseconds. */
export interface WorldClockState {
  offset: number;
  frozenAt: number | null;
}

let state: WorldClockState = { offset: 0, frozenAt: null };
const MachineDate = globalThis.Date;

/** Milliseconds since 1970 in the simulated world. */
export const worldNow = (): number => state.frozenAt ?? MachineDate.now() + state.offset;

/** Every replaced `Date` follows from now on. */
export function setWorldClock(clock: WorldClockState): void {
  state = { offset: clock.offset, frozenAt: clock.frozenAt };
}

/** Replaces a window's `Date` by one that shows the world's time; timers stay real. */
export function installWorldDate(scope: { Date: DateConstructor }): void {
  const Native = scope.Date;
  scope.Date = new Proxy(Native, {
    construct: (target, parts, self) =>
      Reflect.construct(
        target,
        parts.length === 0 ? [worldNow()] : parts,
        self === scope.Date ? target : self,
      ),
    apply: (target) => new target(worldNow()).toString(),
    get: (target, name, self) => (name === 'now' ? worldNow : Reflect.get(target, name, self)),
  });
  Object.defineProperty(Native.prototype, 'constructor', {
    value: scope.Date,
    configurable: true,
    writable: true,
  });
}
