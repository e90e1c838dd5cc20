import type { Store } from '../world/platform-types';
import type { Word } from './card-words';

/** A store's review as WeChat's own console tells it; a change waits while the store itself stays. */
export function storeStateWord({ deleted, updating, status }: Store): Word {
  if (deleted) return { text: '已删除', tone: 'quiet' };
  if (updating) return { text: '修改审核中', tone: 'warn' };
  return states[status];
}

const states: Record<Store['status'], Word> = {
  reviewing: { text: '审核中', tone: 'warn' },
  approved: { text: '已通过', tone: 'ok' },
  refused: { text: '未通过', tone: 'bad' },
};
