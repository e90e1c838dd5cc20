import { type Literal, type Program, parse } from 'acorn';
import { simple } from 'acorn-walk';
import MagicString from 'magic-string';

/** Escapes that JavaScript knows; WXS keeps the backslash of every other one. */
const UNKNOWN_ESCAPE = /\\[^\\'"nrtbfv0xu]/;
const REQUIRE = /require\(\s*['"]([^'"]+)['"]\s*\)/g;

/**
 * Turns WXS into the JavaScript that behaves like it: `x.constructor` is the name of a type, and
 * `getRegExp('\d')` keeps its backslash. Throws acorn's SyntaxError, with `loc`, on bad code.
 */
export function wxsToJs(code: string): string {
  const program: Program = parse(code, { ecmaVersion: 'latest', allowReturnOutsideFunction: true });
  const text = new MagicString(code);
  simple(program, {
    MemberExpression(node) {
      if (node.computed || node.property.type !== 'Identifier') return;
      if (node.property.name !== 'constructor') return;
      text.appendLeft(node.object.start, '__wxsConstructor(');
      text.overwrite(node.object.end, node.end, ')');
    },
    CallExpression(node) {
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'getRegExp') return;
      for (const argument of node.arguments) {
        if (argument.type === 'Literal') keepBackslashes(text, code, argument);
      }
    },
  });
  return text.toString();
}

function keepBackslashes(text: MagicString, code: string, literal: Literal): void {
  const raw = code.slice(literal.start + 1, literal.end - 1);
  if (typeof literal.value !== 'string' || !UNKNOWN_ESCAPE.test(raw)) return;
  text.overwrite(literal.start, literal.end, JSON.stringify(raw));
}

/** The scripts that a script requires, as written. */
export function requiredScripts(code: string): string[] {
  return [...code.matchAll(REQUIRE)].map((match) => match[1]!);
}

/** The engine's table of scripts has no extensions: `require('./x.wxs')` must lose its own. */
export function withoutScriptExtensions(code: string): string {
  return code.replace(/(require\(\s*['"][^'"]+)\.wxs(['"]\s*\))/g, '$1$2');
}
