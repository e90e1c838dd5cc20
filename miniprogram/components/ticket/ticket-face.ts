import type { Offer } from '../../domain/offer';
import { type Figure, figureOf, underLine } from '../../texts/offers';
import { readableColor, surfaces } from './readable-color';

/** How a ticket's action looks: filled, quiet, or only a word. */
export type PillKind = 'main' | 'soft' | 'word';

/** Everything the ticket shows, ready to be drawn. */
export interface TicketFace extends Figure {
  id: string;
  /** Sets the two colours that the style sheet chooses from. */
  style: string;
  figureSize: 'large' | 'medium' | 'small';
  under: string;
  title: string;
  line: string;
  /** When in the week; empty when at any time. */
  hours: string;
  note: string;
  noteWarns: boolean;
  /** Percent that is left; below 0 there is no bar. */
  left: number;
  pill: string;
  pillKind: PillKind;
  faded: boolean;
  /** The ticket as one sentence for a screen reader. */
  label: string;
}

/** What the hall's cards and the wallet's coupons have in common. */
export interface Printed {
  id: string;
  brandName: string;
  title: string;
  color: string;
  offer: Offer;
  condition: { minimumSpend: Parameters<typeof underLine>[1]['minimumSpend'] };
}

type Rest = Pick<TicketFace, 'line' | 'note' | 'pill' | 'pillKind'> &
  Partial<Pick<TicketFace, 'hours' | 'noteWarns' | 'left' | 'faded'>>;

export function ticketFace(printed: Printed, rest: Rest): TicketFace {
  const figure = figureOf(printed.offer);
  const face = {
    id: printed.id,
    style: colorStyle(printed.color),
    ...figure,
    figureSize: sizeOf(figure),
    under: underLine(printed.offer, printed.condition),
    title: titleOf(printed),
    hours: '',
    noteWarns: false,
    left: -1,
    faded: false,
    ...rest,
  };
  return { ...face, label: labelOf(face) };
}

/** The two readable forms of a card's colour as CSS variables. */
export function colorStyle(color: string): string {
  const [light, dark] = [surfaces.light, surfaces.dark].map((surface) => readableColor(color, surface));
  return `--ticket-light:${light};--ticket-dark:${dark}`;
}

/** The brand stands before the title unless the title begins with it. */
export function titleOf({ brandName, title }: Pick<Printed, 'brandName' | 'title'>): string {
  return title.startsWith(brandName) ? title : `${brandName} ${title}`;
}

/** Latin figures are narrow; a word in Chinese takes twice the room and looks twice as heavy. */
function sizeOf({ lead, figure, unit }: Figure): TicketFace['figureSize'] {
  const characters = [...`${lead}${figure}${unit}`];
  const words = [...figure].filter((character) => character > '\u2e7f');
  const width = characters.length + words.length;
  if (words.length === 0 && width <= 5) return 'large';
  return width <= 7 ? 'medium' : 'small';
}

function labelOf(face: Omit<TicketFace, 'label'>): string {
  const value = `${face.lead}${face.figure}${face.unit}`;
  return [face.title, value, face.under, face.line, face.hours, face.note]
    .filter((part) => part !== '')
    .join('，');
}
