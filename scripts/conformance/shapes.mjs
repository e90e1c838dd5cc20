/** What kind of value it is, as JSON knows kinds. */
export function typeOf(value) {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/**
 * Where an answer has another shape than the documented one, as sentences; values never appear in them. Every member of
 * `sample` must be there, those of `also` may, others are surplus. An empty list has any shape.
 */
export function differences(sample, answer, also, at = '') {
  if (typeOf(answer) !== typeOf(sample)) {
    return [`${at || 'answer'}: ${typeOf(answer)} instead of ${typeOf(sample)}`];
  }
  if (Array.isArray(sample)) return listDifferences(sample, answer, also, at);
  return typeOf(sample) === 'object' ? memberDifferences(sample, answer, also ?? {}, at) : [];
}

function listDifferences(sample, answer, also, at) {
  const may = Array.isArray(also) ? also[0] : undefined;
  const must = sample.length > 0 ? sample[0] : emptied(may);
  if (must === undefined) return [];
  return [...new Set(answer.flatMap((one) => differences(must, one, may, `${at}[]`)))];
}

function memberDifferences(sample, answer, also, at) {
  const path = (name) => (at ? `${at}.${name}` : name);
  const missing = Object.keys(sample).filter((name) => !Object.hasOwn(answer, name));
  const found = Object.entries(answer).flatMap(([name, value]) => {
    const known = Object.hasOwn(sample, name) ? sample[name] : emptied(also[name]);
    return known === undefined
      ? [`${path(name)}: not documented`]
      : differences(known, value, also[name], path(name));
  });
  return [...missing.map((name) => `${path(name)}: missing`), ...found];
}

/** Its kind alone: nothing inside of what may be there must be there. */
function emptied(value) {
  if (Array.isArray(value)) return [];
  return typeOf(value) === 'object' ? {} : value;
}

/** A shape on one line: `{errcode:number,list:[{ref_date:string}]}`. */
export function shapeOf(value) {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${shapeOf(value[0])}]`;
  if (typeOf(value) !== 'object') return typeOf(value);
  const members = Object.entries(value).map(([name, member]) => `${name}:${shapeOf(member)}`);
  return `{${members.join(',')}}`;
}
