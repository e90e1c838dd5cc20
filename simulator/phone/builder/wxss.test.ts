import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problems } from './problems';
import { compileWxss, readWxss, splitRpx } from './wxss';

/** Writes files into a folder of their own and compiles `main.wxss`. */
function compiled(files: Record<string, string>, scope?: string) {
  const source = mkdtempSync(join(tmpdir(), 'wxss-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(source, name), text);
  const problems = new Problems(source);
  const parts = compileWxss(readWxss(join(source, 'main.wxss'), source, problems), scope);
  return { parts, css: parts.join(''), problems: problems.list };
}

const compiledText = (wxss: string, scope?: string) => compiled({ 'main.wxss': wxss }, scope).css;

test('rpx stay numbers for the phone to multiply', () => {
  expect(splitRpx('a{width:-28rpx;margin:.5rpx 2px}')).toEqual(['a{width:', -28, ';margin:', 0.5, ' 2px}']);
});

test('tags become those of the page, and page becomes its body', () => {
  expect(compiledText('page{a:b} view text{a:b} .x>button::after{a:b}')).toBe(
    'body{a:b} wx-view wx-text{a:b} .x>wx-button::after{a:b}',
  );
});

test('the classes of an isolated component carry its scope', () => {
  expect(compiledText('.a .b:not(.c){d:e}', 's1')).toBe('.s1--a .s1--b:not(.s1--c){d:e}');
});

test(':host finds the host by its scope', () => {
  expect(compiledText(':host{a:b}', 's1')).toBe('[wx-host=s1]{a:b}');
});

test('the steps of keyframes are left alone', () => {
  expect(compiledText('@keyframes k{from{a:b}to{a:c}}', 's1')).toBe('@keyframes k{from{a:b}to{a:c}}');
});

test('media queries for dark mode keep their rules', () => {
  expect(compiledText('@media (prefers-color-scheme: dark){page{a:b}}')).toBe(
    '@media (prefers-color-scheme: dark){body{a:b}}',
  );
});

test('an import is put in place of its rule, from the root or beside the file, once', () => {
  const { css } = compiled({
    'main.wxss': '@import "/a.wxss";@import "./a.wxss";.m{a:b}',
    'a.wxss': '.a{a:b}',
  });
  expect(css).toBe('.a{a:b}.m{a:b}');
});

test('a missing import is a problem with its line', () => {
  const { problems } = compiled({ 'main.wxss': '.a{b:c}\n@import "./none.wxss";' });
  expect(problems).toEqual(['main.wxss:2 @import "./none.wxss" not found']);
});

test('broken WXSS is a problem with its place', () => {
  expect(compiled({ 'main.wxss': '.a{b:c' }).problems).toEqual(['main.wxss:1:1 Unclosed block']);
});
