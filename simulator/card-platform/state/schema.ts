/**
 * The form of the rows that this release writes; 1 is that of folders without a version. It goes up by one with each new
 * table, whose rows an older release would drop when it compacts the journal, and when older rows need more than a default
 * where they are read: then `bring-up-to-date.ts` gets a step.
 */
export const schemaVersion = 2;

/** A folder that a newer release has written: read by this one, it would lose what this one does not know. */
export class NewerStateError extends Error {
  constructor(found: unknown) {
    super(
      `the card platform's state has version ${JSON.stringify(found)}; this release knows versions up to ${schemaVersion}. ` +
        'Start a newer release, or choose another folder with --data. Nothing was changed',
    );
    this.name = 'NewerStateError';
  }
}

/** @throws NewerStateError for a version that this release does not know */
export function requireKnownVersion(found: unknown): void {
  if (typeof found !== 'number' || !(found <= schemaVersion)) throw new NewerStateError(found);
}
