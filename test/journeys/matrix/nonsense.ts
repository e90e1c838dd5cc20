const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

/** Texts of JSON that no member of any input is, whatever it is called. NaN and Infinity become null in JSON. */
export const nonsense: Record<string, string> = {
  'an operator': '{"$gt":""}',
  'another operator': '{"$ne":null}',
  code: '{"$where":"sleep(1000)"}',
  'an expression': '{"$regularExpression":{"pattern":".*","options":""}}',
  'a prototype': '{"__proto__":{"role":"owner","length":1}}',
  'a constructor': '{"constructor":{"prototype":{"role":"owner"}}}',
  'an object like a text': '{"length":4,"toString":"x","0":"a"}',
  nothing: 'null',
  'a negative number': '-1',
  'a huge number': '1e308',
  'a number beyond numbers': '1e999',
  'a fraction': '0.1',
  'a text of 1 MB': JSON.stringify('a'.repeat(1_048_576)),
  'deep nesting': deep(2_000),
  'an empty text': '""',
  blanks: '"   "',
  'a zero byte': '"abc\\u0000"',
  'half a character': '"\\ud800abc"',
  'a text turned round': '"\\u202eabc"',
  'a text of what is not seen': '"\\u200b\\u200d"',
  'a list for a text': '["a"]',
  'a list of lists': '[["a"],{"$gt":""}]',
  'an empty list': '[]',
  'an empty object': '{}',
};

/** Texts that ids may not turn into something else with. */
export const words = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '$gt',
  '../../etc/passwd',
  'a.b',
  "' || '1'=='1",
  '<script>',
  '%00',
];

/** Events that are no call of a use case. */
export const noCalls = [
  'null',
  '[]',
  '"getMe"',
  '7',
  '{}',
  '{"useCase":null}',
  '{"useCase":{"$gt":""}}',
  '{"useCase":["getMe"]}',
  '{"useCase":"__proto__"}',
  '{"useCase":"constructor"}',
  '{"useCase":"toString"}',
  '{"useCase":"getMe "}',
  '{"__proto__":{"useCase":"getMe"}}',
];
