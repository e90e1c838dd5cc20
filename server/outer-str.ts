import type { GrantId } from '#domain/brand';

const GRANT = 'g.';

/** What a claim of ours carries through WeChat and back. */
export function outerStrOf(grantId: GrantId): string {
  return `${GRANT}${grantId}`;
}

/** The grant that a claim began with; null for posters, consoles and everybody else's texts. */
export function grantIdIn(outerStr: string): GrantId | null {
  const id = outerStr.startsWith(GRANT) ? outerStr.slice(GRANT.length) : '';
  return /^[\w-]+$/.test(id) ? (id as GrantId) : null;
}
