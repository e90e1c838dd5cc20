/** A row of a fact list; with an `act` it can be tapped. */
export interface Fact {
  label: string;
  value: string;
  act?: string;
}
