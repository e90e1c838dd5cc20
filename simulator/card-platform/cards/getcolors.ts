import { cardColors } from './colors';

/** GET /card/getcolors */
export function getcolors() {
  return { colors: Object.entries(cardColors).map(([name, value]) => ({ name, value })) };
}
