import { fail } from './errors';

/** Which states may follow which. */
export type Transitions<State extends string> = Record<State, readonly State[]>;

/** Throws when the table does not allow the move. */
export function assertMove<State extends string>(table: Transitions<State>, from: State, to: State): void {
  if (!table[from].includes(to)) fail('illegal-transition', { from, to });
}

/** The states from which `to` can be reached. */
export function sourcesOf<State extends string>(table: Transitions<State>, to: State): State[] {
  return (Object.keys(table) as State[]).filter((from) => table[from].includes(to));
}
