import { jsonProblem } from './json-problem';

test('a JSON object is no problem', () => {
  expect(jsonProblem('{ "code": "1", "list": [1, 2] }')).toBe('');
});

test.each([
  ['', '请求体是空的：微信会答 44002。'],
  ['[1]', '请求体要是一个 JSON 对象：以 { 开始，以 } 结束。'],
  ['{\n  "code": “1”\n}', '不是合法的 JSON：第 2 行第 11 列附近。里面有中文引号。'],
  ['{\n  "code": "1",\n}', '不是合法的 JSON：第 3 行第 1 列附近。最后一个成员后面多了逗号。'],
  ["{ 'code': 1 }", '不是合法的 JSON：第 1 行第 3 列附近。名字要用双引号。'],
  ['{ "code": 1 // the code\n}', '不是合法的 JSON：第 1 行第 13 列附近。JSON 里不能有 // 注释。'],
  ['{ "code": ', '不是合法的 JSON：第 1 行第 11 列附近。'],
])('%j is said to be wrong where it is wrong', (text, words) => {
  expect(jsonProblem(text)).toBe(words);
});
