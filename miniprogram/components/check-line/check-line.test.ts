import { componentRenderer } from '../../../test/components/component-renderer';

const render = componentRenderer('components/check-line/check-line');

test.each([
  ['ok', '✓'],
  ['note', '○'],
  ['warn', '!'],
  ['bad', '×'],
])('a line of level %s has its colour and, for those who do not see it, the sign %s', (level, sign) => {
  const { dom } = render({ level, title: '满 500 元', detail: '本单 612 元' });
  const line = dom?.querySelector(`.main--${level}`);
  expect(line?.querySelector('.main--sign')?.textContent).toBe(sign);
  expect(line?.textContent).toContain('满 500 元本单 612 元');
});

test('a line without a detail leaves no gap for it', () => {
  const { dom } = render({ level: 'ok', title: '状态正常' });
  expect(dom?.querySelector('.main--detail')).toBeNull();
});
