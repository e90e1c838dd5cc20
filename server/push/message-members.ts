import { XMLParser } from 'fast-xml-parser';

/** A message's members as text, whatever form it came in. */
export type Members = Record<string, string>;

/** WeChat's messages have a few hundred bytes. */
const LONGEST = 65_536;

/**
 * Codes such as 018255396048 must stay text and entities are not expanded: WeChat sends CDATA. Only the
 * function that receives pushes loads this parser.
 */
const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  processEntities: false,
  trimValues: true,
});

/** WeChat's names; others, such as `$date` and `__proto__`, mean something to the database or the language. */
const MEMBER_NAME = /^[A-Za-z]\w*$/;

/** The members of a message in XML or JSON; null when it is neither, or nested too deeply to be one of WeChat's. */
export function membersOf(body: string): Members | null {
  if (body.length > LONGEST) return null;
  try {
    const message = parse(body.trim());
    return isObject(message) ? asText(message) : null;
  } catch {
    return null;
  }
}

/** A document type is where entities are declared; WeChat sends none. */
function parse(text: string): unknown {
  if (text.startsWith('{')) return JSON.parse(text);
  return /<!DOCTYPE/i.test(text) ? null : (parser.parse(text, true) as { xml?: unknown }).xml;
}

/** Blanks around values are WeChat's own (reference §5.1). A member with parts of its own becomes JSON. */
function asText(message: object): Members {
  const named = Object.entries(message).filter(([name]) => MEMBER_NAME.test(name));
  const pairs = named.map(([name, value]) => [
    name,
    (isObject(value) ? JSON.stringify(value) : String(value ?? '')).trim(),
  ]);
  return Object.fromEntries(pairs);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
