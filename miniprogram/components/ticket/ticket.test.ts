import { componentRenderer, drawn, type Rendered } from '../../../test/components/component-renderer';
import { fen } from '../../domain/money';
import { type Printed, ticketFace } from './ticket-face';

const render = componentRenderer('components/ticket/ticket');

const printed: Printed = {
  id: 'card-1',
  brandName: '微信餐厅',
  title: '50元代金券',
  color: '#cc463d',
  offer: { kind: 'cash', reduce: fen(5000) },
  condition: { minimumSpend: fen(50000) },
};

const claimable = ticketFace(printed, {
  line: '至12月31日',
  note: '剩 38%',
  left: 38,
  pill: '领取',
  pillKind: 'main',
});

const soldOut = ticketFace(printed, {
  line: '至12月31日',
  note: '',
  pill: '已抢光',
  pillKind: 'word',
  faded: true,
});

function heard(ticket: Rendered, event: string): unknown[] {
  const details: unknown[] = [];
  ticket.addEventListener(event, ({ detail }) => details.push(detail));
  return details;
}

const text = (ticket: Rendered, selector: string) =>
  ticket.dom?.querySelector(`.main--${selector}`)?.textContent?.trim();

describe('a ticket', () => {
  test('shows what it gives, to what it belongs and what is left', () => {
    const ticket = render({ face: claimable });
    expect(text(ticket, 'value')).toBe('¥50');
    expect(text(ticket, 'under')).toBe('满500可用');
    expect(text(ticket, 'title')).toBe('微信餐厅 50元代金券');
    expect(text(ticket, 'note')).toBe('剩 38%');
    expect(ticket.dom?.querySelector('.main--left')?.style.width).toBe('38%');
  });

  test('wears its own colour in both themes', () => {
    const ticket = render({ face: claimable });
    const style = ticket.dom?.querySelector('.main--ticket')?.getAttribute('style');
    expect(style).toMatch(/--ticket-light: ?#[0-9a-f]{6};--ticket-dark: ?#[0-9a-f]{6}/);
  });

  test('opens when it is tapped and acts when its pill is', async () => {
    const ticket = render({ face: claimable });
    const opened = heard(ticket, 'open');
    const acted = heard(ticket, 'act');
    ticket.querySelector('.body')?.dispatchEvent('tap');
    ticket.querySelector('.reach')?.dispatchEvent('tap');
    await drawn();
    expect(opened).toEqual([{ id: 'card-1' }]);
    expect(acted).toEqual([{ id: 'card-1' }]);
  });

  test('does not act twice while it is busy', async () => {
    const ticket = render({ face: claimable, busy: true });
    const acted = heard(ticket, 'act');
    ticket.querySelector('.reach')?.dispatchEvent('tap');
    await drawn();
    expect(acted).toEqual([]);
  });

  test('says in a word why there is nothing to do', () => {
    const ticket = render({ face: soldOut });
    expect(text(ticket, 'word')).toBe('已抢光');
    expect(ticket.querySelector('.reach')).toBeUndefined();
    expect(ticket.querySelector('.faded')).toBeDefined();
  });
});
