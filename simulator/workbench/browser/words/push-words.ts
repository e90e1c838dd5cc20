import type { Person, Push } from '../world/platform-types';
import type { Word } from './card-words';
import { fromNow } from './time-words';

/** Whether the push arrived, or when it is tried again. `now` is world time in ms. */
export function pushStateWord({ state, nextAt }: Pick<Push, 'state' | 'nextAt'>, now: number): Word {
  if (state === 'delivered') return { text: '已送达', tone: 'ok' };
  if (state === 'given-up') return { text: '已放弃', tone: 'bad' };
  if (nextAt === null) return { text: '发送中', tone: 'warn' };
  return { text: nextAt > now ? `${fromNow(nextAt, now)}再试` : '正在再试', tone: 'warn' };
}

/** Whose openid this is in any account; empty for WeChat's own, as in the events of a review. */
export function nameOfOpenid(openid: string, people: readonly Person[]): string {
  return people.find(({ openids }) => Object.values(openids).includes(openid))?.name ?? '';
}
