import type { ApiCall } from '../http/endpoint';
import { cardColors, laterColors } from './colors';

/** GET /card/getcolors */
export function getcolors({ platform }: ApiCall) {
  const colors = Object.entries(cardColors).map(([name, value]) => ({ name, value }));
  const all = platform.config.colors === 14;
  return { colors: all ? colors : colors.filter(({ name }) => !laterColors.includes(name)) };
}
