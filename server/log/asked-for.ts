import type { UseCaseTable } from '../use-case';

/** What inputs call the things they are about. */
const subjects = ['cardId', 'couponId', 'grantId', 'requestId', 'eventId', 'code', 'openId'] as const;
/** No id of ours or of WeChat's is longer. */
const LONGEST = 64;

/** What a log says of a call's event, which may be anything: the use case and what it is about. */
export function askedFor(useCases: UseCaseTable, event: unknown): object {
  const { useCase, input } = membersOf(event);
  if (typeof useCase !== 'string' || !Object.hasOwn(useCases, useCase)) return { useCase: null };
  const given = membersOf(input);
  const about = subjects.filter((name) => isShortText(given[name])).map((name) => [name, given[name]]);
  return { useCase, ...Object.fromEntries(about) };
}

function membersOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

const isShortText = (value: unknown) => typeof value === 'string' && value.length <= LONGEST;
