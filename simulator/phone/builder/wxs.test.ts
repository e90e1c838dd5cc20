import { requiredScripts, withoutScriptExtensions, wxsToJs } from './wxs';

test('constructor is the name of a type', () => {
  expect(wxsToJs("x.y.constructor === 'Array'")).toBe("__wxsConstructor(x.y) === 'Array'");
});

test('a pattern keeps the backslashes that JavaScript would drop', () => {
  expect(wxsToJs("getRegExp('\\d+', 'g')")).toBe('getRegExp("\\\\d+", \'g\')');
  expect(wxsToJs("getRegExp('a\\n')")).toBe("getRegExp('a\\n')");
});

test('required scripts are found and lose their extension', () => {
  const code = 'var a = require(\'./a.wxs\'); var b = require("../b.wxs")';
  expect(requiredScripts(code)).toEqual(['./a.wxs', '../b.wxs']);
  expect(withoutScriptExtensions(code)).toBe('var a = require(\'./a\'); var b = require("../b")');
});

test('bad code throws with its place', () => {
  expect(() => wxsToJs('var = 1')).toThrow(expect.objectContaining({ loc: { line: 1, column: 4 } }));
});
