const NAME = 34;
const SHAPE = 44;

/** One line a call, and under a different one what is different. */
export function tableOf(rows) {
  const head = line('call', 'expected', 'got', 'result');
  return [head, '-'.repeat(head.length), ...rows.flatMap(linesOf)].join('\n');
}

function linesOf({ name, expected, got, result, details }) {
  return [line(name, expected, got, result), ...details.map((detail) => `    ${detail}`)];
}

function line(name, expected, got, result) {
  return `${cut(name, NAME)}  ${cut(expected, SHAPE)}  ${cut(got, SHAPE)}  ${result}`;
}

function cut(text, width) {
  return (text.length > width ? `${text.slice(0, width - 1)}…` : text).padEnd(width);
}

/** `31 same, 1 different, 2 not allowed` */
export function summaryOf(rows) {
  const results = ['same', 'different', 'not allowed'];
  return results.map((kind) => `${rows.filter(({ result }) => result === kind).length} ${kind}`).join(', ');
}
