import type { ChannelId, GrantId } from '#domain/brand';

/** Where a claim began: with a tap in the mini-program, from a poster or link of ours, or somewhere else. */
export type Origin =
  | { kind: 'grant'; id: GrantId }
  | { kind: 'channel'; id: ChannelId }
  | { kind: 'other'; text: string };

const prefixes = { grant: 'g.', channel: 'c.' } as const;

/** WeChat carries no more; nothing longer is kept. */
const LONGEST = 128;

/** What a claim of ours carries through WeChat and back. */
export function outerStrOf(grantId: GrantId): string {
  return `${prefixes.grant}${grantId}`;
}

/** The one reader of outer_str. Texts with neither prefix are kept as they are; they are not signed, so never trusted. */
export function originOf(outerStr: string): Origin {
  const id = outerStr.slice(2);
  const isId = /^[\w-]{1,64}$/.test(id);
  if (isId && outerStr.startsWith(prefixes.grant)) return { kind: 'grant', id: id as GrantId };
  if (isId && outerStr.startsWith(prefixes.channel)) return { kind: 'channel', id: id as ChannelId };
  return { kind: 'other', text: outerStr.slice(0, LONGEST) };
}

/** What is kept of a claim's text: a channel of ours, or what came along from elsewhere, which is counted as 其他渠道. */
export function textsOf(outerStr: string): { channel: ChannelId | ''; otherText: string } {
  const origin = originOf(outerStr);
  return {
    channel: origin.kind === 'channel' ? origin.id : '',
    otherText: origin.kind === 'other' ? origin.text : '',
  };
}
