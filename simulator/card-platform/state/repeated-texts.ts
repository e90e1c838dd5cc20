/** Members with the same text in many rows, if a table has them. */
const repeated = ['appid', 'cardId', 'userId'] as const;

/** Lets rows that are read share equal texts: of a million codes each would else hold its own copy of its card's id. */
export class RepeatedTexts {
  private readonly texts = new Map<string, string>();

  share<Row>(row: Row): Row {
    const members = row as Record<string, unknown>;
    for (const member of repeated) {
      const text = members[member];
      if (typeof text === 'string') members[member] = this.known(text);
    }
    return row;
  }

  private known(text: string): string {
    const known = this.texts.get(text);
    if (known === undefined) this.texts.set(text, text);
    return known ?? text;
  }
}
