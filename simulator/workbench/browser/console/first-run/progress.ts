import type { Sent } from '../../world/wechat-call';

/** What the steps have brought so far; a step is done when what it is for is there. */
export interface Progress {
  accessToken?: string;
  logoUrl?: string;
  cardId?: string;
  ticket?: string;
  shown?: boolean;
  personId?: string;
  code?: string;
  redeemed?: boolean;
}

/** What a step keeps of its answer; nothing when it was refused. */
export type Keep = (answer: NonNullable<Sent['answer']>) => Progress;

export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');
