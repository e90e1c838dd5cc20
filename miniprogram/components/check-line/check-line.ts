import type { CheckLevel } from '../../domain/check';
import { words } from '../../texts/zh-cn';

const signs: Record<CheckLevel, string> = { ok: '✓', note: '○', warn: '!', bad: '×' };

/** One line of the decision sheet. The sign says what the colour says. */
Component({
  properties: {
    level: { type: String, value: 'ok' as CheckLevel },
    title: { type: String, value: '' },
    detail: { type: String, value: '' },
  },

  data: { signs, words: words.checkLine },
});
