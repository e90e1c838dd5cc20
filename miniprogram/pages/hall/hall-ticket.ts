import { type TicketFace, ticketFace } from '../../components/ticket/ticket-face';
import type { CardView } from '../../domain/api';
import type { UnixSeconds } from '../../domain/time';
import { claimabilities } from '../../texts/states';
import { timeLimitsLine } from '../../texts/time-limits';
import { validityLine } from '../../texts/validity';
import { sentences, words } from '../../texts/zh-cn';

/** A card of the hall as a ticket. */
export function hallTicket(card: CardView, now: UnixSeconds): TicketFace {
  const { pill, pillKind } = actOf(card);
  return ticketFace(card, {
    line: validityLine(card.validity, now),
    hours: timeLimitsLine(card.timeLimits),
    ...noteOf(card),
    pill,
    pillKind,
    faded: pillKind === 'word',
  });
}

/** Who may claim claims; who cannot but has one is led to it; everybody else reads why not. */
function actOf({ claimability, couponId }: CardView): Pick<TicketFace, 'pill' | 'pillKind'> {
  if (claimability === 'claimable') return { pill: claimabilities.claimable, pillKind: 'main' };
  if (couponId) return { pill: words.detail.use, pillKind: 'soft' };
  return { pill: claimabilities[claimability], pillKind: 'word' };
}

/** From here on the number that is left says more than a share. */
const FEW = 10;

type Note = Pick<TicketFace, 'note'> & Partial<Pick<TicketFace, 'noteWarns' | 'left'>>;

function noteOf({ claimed, claimability, claimLimit, stock }: CardView): Note {
  if (claimed > 0) return { note: sentences.claimed(claimed) };
  if (claimability !== 'claimable') return { note: '' };
  if (stock.left <= FEW) return { note: sentences.fewLeft(stock.left), noteWarns: true };
  if (stock.left >= stock.total) return { note: sentences.limit(claimLimit) };
  const percent = Math.max(1, Math.floor((stock.left / stock.total) * 100));
  return { note: sentences.left(percent), left: percent };
}
