import { colorStyle, titleOf } from '../../../components/ticket/ticket-face';
import type { DecisionSheet } from '../../../domain/api';
import type { UnixSeconds } from '../../../domain/time';
import { type Figure, figureOf, offerDetail, underLine } from '../../../texts/offers';
import { momentOf } from '../../../texts/times';
import { inGroups } from '../../code-text';

/** The coupon at the top of the sheet, ready to be drawn. */
export interface SheetFace extends Figure {
  style: string;
  under: string;
  title: string;
  /** What a deal or a gift consists of; empty when the figure says it all. */
  detail: string;
  code: string;
  holder: string;
  claimedAt: string;
}

export function sheetFace(sheet: DecisionSheet, now: UnixSeconds): SheetFace {
  return {
    ...figureOf(sheet.offer),
    style: colorStyle(sheet.color),
    under: underLine(sheet.offer, sheet.condition),
    title: titleOf(sheet),
    detail: offerDetail(sheet.offer),
    code: inGroups(sheet.code),
    holder: sheet.holder,
    claimedAt: sheet.claimedAt === null ? '' : momentOf(sheet.claimedAt, now),
  };
}
