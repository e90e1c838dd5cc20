/** Whether a figure keeps what is asked of it: `{ most: 2 }` or `{ least: 0.75 }`; nothing is asked of some. */
export function verdict(value, { most = Infinity, least = -Infinity } = {}) {
  if (most === Infinity && least === -Infinity) return '';
  return value <= most && value >= least ? 'kept' : 'missed';
}

export function asText({ most, least } = {}) {
  if (most !== undefined) return `≤ ${most}`;
  return least === undefined ? '' : `≥ ${least}`;
}
