import { payloadText } from './payload-text';

test('JSON is indented', () => {
  expect(payloadText('{"errcode":0,"card":{"card_id":"p1"}}')).toBe(
    '{\n  "errcode": 0,\n  "card": {\n    "card_id": "p1"\n  }\n}',
  );
});

test('XML is indented, elements with text stay on one line', () => {
  const xml = '<xml><Event><![CDATA[user_get_card]]></Event><OuterId>0</OuterId><A><B>1</B></A></xml>';
  expect(payloadText(xml)).toBe(
    [
      '<xml>',
      '  <Event><![CDATA[user_get_card]]></Event>',
      '  <OuterId>0</OuterId>',
      '  <A>',
      '    <B>1</B>',
      '  </A>',
      '</xml>',
    ].join('\n'),
  );
});

test('an empty element stays one line, and angle brackets inside CDATA are text', () => {
  expect(payloadText('<xml><A></A><B><![CDATA[1 < 2 > 0]]></B><C/></xml>')).toBe(
    '<xml>\n  <A></A>\n  <B><![CDATA[1 < 2 > 0]]></B>\n  <C/>\n</xml>',
  );
});

test('anything else is shown as it is', () => {
  expect(payloadText('success')).toBe('success');
  expect(payloadText('{broken')).toBe('{broken');
  expect(payloadText('')).toBe('');
});
