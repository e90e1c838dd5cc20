/** Which states may follow which. */
export type Transitions<State extends string> = Record<State, readonly State[]>;

/** The states from which `to` can be reached. */
export function sourcesOf<State extends string>(table: Transitions<State>, to: State): State[] {
  return (Object.keys(table) as State[]).filter((from) => table[from].includes(to));
}
