import { triggerEvent } from 'miniprogram-exparser';
import { componentRenderer, drawn, type Rendered } from '../../../test/components/component-renderer';

const render = componentRenderer('merchant/member-form/member-form');

const roles = [
  { role: 'redeemer', name: '核销员', duty: '核销顾客的券' },
  { role: 'manager', name: '店长', duty: '另可管理核销员' },
];
const form = (changes: object = {}) =>
  render({ name: '小王', store: '一店', role: 'redeemer', roles, stores: ['一店', '二店'], ...changes });

const all = (rendered: Rendered, selector: string) =>
  Array.from(rendered.dom?.querySelectorAll(selector) ?? []);

async function heardFrom(rendered: Rendered, act: () => void): Promise<unknown[]> {
  const heard: unknown[] = [];
  rendered.addEventListener('edit', ({ detail }) => heard.push(detail));
  act();
  await drawn();
  return heard;
}

const fire = (element: unknown, event: string, detail: object = {}) =>
  triggerEvent((element as { __wxElement: object }).__wxElement, event, detail, { bubbles: true });

describe('a member form', () => {
  test('marks the role, with what each may do', () => {
    const shown = form();
    expect(all(shown, '.main--duty').map(({ textContent }) => textContent)).toEqual([
      '核销顾客的券',
      '另可管理核销员',
    ]);
    expect(all(shown, '.main--mark').map(({ textContent }) => textContent)).toEqual(['✓', '']);
  });

  test('tells of a role and of a store that was tapped', async () => {
    const shown = form();
    const heard = await heardFrom(shown, () => {
      fire(all(shown, '.main--role')[1], 'tap');
      fire(all(shown, '.main--store')[1], 'tap');
    });
    expect(heard).toEqual([
      { field: 'role', value: 'manager' },
      { field: 'store', value: '二店' },
    ]);
  });

  test('tells of what was typed', async () => {
    const shown = form();
    const heard = await heardFrom(shown, () => {
      fire(all(shown, 'wx-input')[0], 'input', { value: '小汪' });
    });
    expect(heard).toEqual([{ field: 'name', value: '小汪' }]);
  });

  test('offers no store where the only one is chosen', () => {
    expect(all(form({ stores: ['一店'] }), '.main--store')).toHaveLength(0);
    expect(all(form({ stores: ['一店'], store: '' }), '.main--store')).toHaveLength(1);
  });
});
