import { triggerEvent } from 'miniprogram-exparser';
import { componentRenderer, drawn, type Rendered } from '../../../test/components/component-renderer';

const render = componentRenderer('components/state-view/state-view', [
  'button',
  'empty',
  'icon',
  'image',
  'loading',
  'skeleton',
]);

const nothing = { empty: '暂无可领的券', action: '刷新', problem: '网络不可用，请检查网络' };

function tapButton(view: Rendered): void {
  const button = view.dom?.querySelector('wx-button') as unknown as { __wxElement: object };
  triggerEvent(button.__wxElement, 'tap', {}, { bubbles: true, composed: true });
}

async function heardAfterTap(phase: string, event: string): Promise<number> {
  const view = render({ phase, ...nothing });
  let heard = 0;
  view.addEventListener(event, () => {
    heard += 1;
  });
  await drawn();
  tapButton(view);
  await drawn();
  return heard;
}

describe('a state view', () => {
  test('shows a row of grey where each ticket will be', () => {
    const view = render({ phase: 'loading', skeleton: 'tickets', ...nothing });
    expect(view.dom?.querySelectorAll('[class*="t-skeleton__row"]')).toHaveLength(4);
  });

  test('says that there is nothing and offers something to do', async () => {
    const view = render({ phase: 'empty', ...nothing });
    expect(view.dom?.textContent).toContain('暂无可领的券');
    expect(await heardAfterTap('empty', 'act')).toBe(1);
  });

  test('says what went wrong and offers to try again', async () => {
    const view = render({ phase: 'failed', ...nothing });
    expect(view.dom?.textContent).toContain('网络不可用，请检查网络');
    expect(await heardAfterTap('failed', 'retry')).toBe(1);
  });

  test('steps aside when the content is there', () => {
    const view = render({ phase: 'ready', ...nothing });
    expect(view.dom?.textContent?.trim()).toBe('');
    expect(view.dom?.querySelector('wx-button')).toBeNull();
  });
});
