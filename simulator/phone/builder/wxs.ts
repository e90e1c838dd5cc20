import { type Literal, type Program, parse } from 'acorn';
import { simple } from 'acorn-walk';

/** Escapes that JavaScript knows; WXS keeps the backslash of every other one. */
const UNKNOWN_ESCAPE = /\\[^\\'"nrtbfv0xu]/;
const REQUIRE = /require\(\s*['"]([^'"]+)['"]\s*\)/g;

/** A part of the code and what stands there instead. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * Turns WXS into the JavaScript that behaves like it: `x.constructor` is the name of a type, and
 * `getRegExp('\d')` keeps its backslash. Throws acorn's SyntaxError, with `loc`, on bad code.
 */
export function wxsToJs(code: string): string {
  const program: Program = parse(code, { ecmaVersion: 'latest', allowReturnOutsideFunction: true });
  const edits: Edit[] = [];
  simple(program, {
    MemberExpression(node) {
      if (node.computed || node.property.type !== 'Identifier') return;
      if (node.property.name !== 'constructor') return;
      edits.push({ start: node.object.start, end: node.object.start, text: '__wxsConstructor(' });
      edits.push({ start: node.object.end, end: node.end, text: ')' });
    },
    CallExpression(node) {
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'getRegExp') return;
      for (const argument of node.arguments) {
        if (argument.type === 'Literal') edits.push(...keptBackslashes(code, argument));
      }
    },
  });
  return edited(code, edits);
}

function keptBackslashes(code: string, { value, start, end }: Literal): Edit[] {
  const raw = code.slice(start + 1, end - 1);
  if (typeof value !== 'string' || !UNKNOWN_ESCAPE.test(raw)) return [];
  return [{ start, end, text: JSON.stringify(raw) }];
}

/** From the last edit to the first, so that the places of the others stay right. */
function edited(code: string, edits: Edit[]): string {
  return edits
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end, text: instead }) => text.slice(0, start) + instead + text.slice(end), code);
}

/** The scripts that a script requires, as written. */
export function requiredScripts(code: string): string[] {
  return [...code.matchAll(REQUIRE)].map((match) => match[1]!);
}

/** The engine's table of scripts has no extensions: `require('./x.wxs')` must lose its own. */
export function withoutScriptExtensions(code: string): string {
  return code.replace(/(require\(\s*['"][^'"]+)\.wxs(['"]\s*\))/g, '$1$2');
}
