/** A payload so that a person can read it: JSON and XML indented by two blanks, anything else as it is. */
export function payloadText(payload: string): string {
  const text = payload.trim();
  if (text.startsWith('<')) return indentedXml(text);
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/** A whole element that holds text only (a CDATA section counts as text), a tag, or loose text. */
const piece = /<([\w:-]+)[^<>]*>\s*(?:<!\[CDATA\[[\s\S]*?\]\]>|[^<]*)\s*<\/\1>|<[^>]+>|[^<]+/g;
const opens = /^<[^/?!](?:[^>]*[^/>])?>$/;

function indentedXml(xml: string): string {
  const lines: string[] = [];
  let depth = 0;
  for (const [text] of xml.matchAll(piece)) {
    if (text.trim() === '') continue;
    if (text.startsWith('</')) depth -= 1;
    lines.push('  '.repeat(Math.max(depth, 0)) + text.trim());
    if (opens.test(text)) depth += 1;
  }
  return lines.join('\n');
}
