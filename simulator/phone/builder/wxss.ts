import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type AtRule, type CssSyntaxError, type Node, parse, type Root, type Rule } from 'postcss';
import selectorParser from 'postcss-selector-parser';
import type { StyleParts } from '../app-data';
import type { Problems } from './problems';

const IMPORT = /^(?:url\()?['"]?([^'")]+)['"]?\)?/;
const RPX = /(-?\d*\.?\d+)rpx\b/g;

/** A stylesheet with WeChat's `@import` inlined, each file at its first mention. `source` is what `/x` means. */
export function readWxss(file: string, source: string, problems: Problems, seen = new Set<string>()): Root {
  if (seen.has(file) || !existsSync(file)) return parse('');
  seen.add(file);
  const root = parseWxss(file, problems);
  root.walkAtRules('import', (rule: AtRule) => {
    const specifier = IMPORT.exec(rule.params.trim())?.[1] ?? '';
    const target = specifier.startsWith('/') ? join(source, specifier) : resolve(dirname(file), specifier);
    if (!existsSync(target)) {
      problems.add(file, `@import "${specifier}" not found`, rule.source?.start?.line);
    }
    rule.replaceWith(readWxss(target, source, problems, seen).nodes);
  });
  return root;
}

function parseWxss(file: string, problems: Problems): Root {
  try {
    return parse(readFileSync(file, 'utf8'), { from: file });
  } catch (error) {
    const { reason, line, column } = error as CssSyntaxError;
    problems.add(file, reason, line, column);
    return parse('');
  }
}

/**
 * Turns WXSS into what the browser applies: tags become `wx-…`, `page` becomes `body`, the classes of
 * an isolated component get its scope, `:host` finds the host by that scope; rpx stay numbers.
 */
export function compileWxss(root: Root, scope?: string): StyleParts {
  const selectors = selectorProcessor(scope);
  root.walkComments((comment) => {
    comment.remove();
  });
  root.walkRules((rule: Rule) => {
    if (!isKeyframe(rule.parent)) rule.selector = selectors.processSync(rule.selector);
  });
  return splitRpx(root.toString());
}

const isKeyframe = (parent: Node | undefined) =>
  parent?.type === 'atrule' && /keyframes$/.test((parent as AtRule).name);

function selectorProcessor(scope: string | undefined) {
  return selectorParser((selector) => {
    selector.walk((node) => {
      if (node.type === 'class' && scope) node.value = `${scope}--${node.value}`;
      if (node.type === 'tag') node.value = node.value === 'page' ? 'body' : `wx-${node.value}`;
      if (node.type === 'pseudo' && node.value === ':host' && scope) node.replaceWith(hostSelector(scope));
    });
  });
}

function hostSelector(scope: string) {
  return selectorParser.attribute({
    attribute: 'wx-host',
    operator: '=',
    value: scope,
    quoteMark: '"',
    raws: {},
  });
}

/** `["a{width:", 28, "px}"]`: texts and rpx numbers in turn. */
export function splitRpx(css: string): StyleParts {
  const parts: StyleParts = [];
  let end = 0;
  for (const match of css.matchAll(RPX)) {
    parts.push(css.slice(end, match.index), Number(match[1]));
    end = match.index + match[0].length;
  }
  parts.push(css.slice(end));
  return parts;
}
