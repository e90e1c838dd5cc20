import { fen } from '../../domain/money';
import type { Offer } from '../../domain/offer';
import { type Printed, ticketFace } from './ticket-face';

const printed = (changes: Partial<Printed> = {}): Printed => ({
  id: 'card-1',
  brandName: '微信餐厅',
  title: '50元代金券',
  color: '#cc463d',
  offer: { kind: 'cash', reduce: fen(5000) },
  condition: { minimumSpend: fen(0) },
  ...changes,
});

const face = (changes?: Partial<Printed>) =>
  ticketFace(printed(changes), { line: '至12月31日', note: '剩 38%', pill: '领取', pillKind: 'main' });

test.each<[Offer, string]>([
  [{ kind: 'cash', reduce: fen(5000) }, 'large'],
  [{ kind: 'cash', reduce: fen(1288850) }, 'small'],
  [{ kind: 'discount', percentOff: 15 }, 'large'],
  [{ kind: 'groupon', deal: '双人套餐' }, 'medium'],
  [{ kind: 'gift', gift: '酸梅汤' }, 'medium'],
  [{ kind: 'gift', gift: '音乐木盒一个' }, 'small'],
])('%j stands in %s figures', (offer, size) => {
  expect(face({ offer }).figureSize).toBe(size);
});

test('the brand is not said twice', () => {
  expect(face().title).toBe('微信餐厅 50元代金券');
  expect(face({ title: '微信餐厅代金券' }).title).toBe('微信餐厅代金券');
});

test('a screen reader hears the ticket as one sentence', () => {
  expect(face().label).toBe('微信餐厅 50元代金券，¥50，无门槛，至12月31日，剩 38%');
});
