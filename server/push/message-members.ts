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

/** The members of a message in XML or JSON; null when it is neither. */
export function membersOf(body: string): Members | null {
  if (body.length > LONGEST) return null;
  const text = body.trim();
  const message = text.startsWith('{') ? fromJson(text) : fromXml(text);
  return isObject(message) ? asText(message) : null;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A document type is where entities are declared; WeChat sends none. */
function fromXml(text: string): unknown {
  if (/<!DOCTYPE/i.test(text)) return null;
  try {
    return (parser.parse(text, true) as { xml?: unknown }).xml;
  } catch {
    return null;
  }
}

/** Blanks around values are WeChat's own (reference §5.1). A member with parts of its own becomes JSON. */
function asText(message: object): Members {
  const pairs = Object.entries(message).map(([name, value]) => [
    name,
    (isObject(value) ? JSON.stringify(value) : String(value ?? '')).trim(),
  ]);
  return Object.fromEntries(pairs);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
