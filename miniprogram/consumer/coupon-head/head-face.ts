import { colorStyle, type Printed } from '../../components/ticket/ticket-face';
import { type Figure, figureOf, underLine } from '../../texts/offers';

/** What the head shows, ready to be drawn. */
export interface HeadFace extends Figure {
  style: string;
  brandName: string;
  logoUrl: string;
  title: string;
  under: string;
}

export function headFace(printed: Printed & { logoUrl: string }): HeadFace {
  return {
    ...figureOf(printed.offer),
    style: colorStyle(printed.color),
    brandName: printed.brandName,
    logoUrl: printed.logoUrl,
    title: printed.title,
    under: underLine(printed.offer, printed.condition),
  };
}
