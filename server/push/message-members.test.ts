import { membersOf } from './message-members';

const xml = (inner: string) => `<xml>${inner}</xml>`;

describe("a message's members", () => {
  test('are text, leading zeros included', () => {
    expect(
      membersOf(xml('<UserCardCode><![CDATA[000918998592]]></UserCardCode><CreateTime>12</CreateTime>')),
    ).toEqual({
      UserCardCode: '000918998592',
      CreateTime: '12',
    });
    expect(membersOf('{"UserCardCode":"000918998592","CreateTime":12}')).toEqual({
      UserCardCode: '000918998592',
      CreateTime: '12',
    });
  });

  test('come without the blanks that WeChat puts around them', () => {
    expect(membersOf(xml('<ToUserName> <![CDATA[gh_1]]> </ToUserName>'))).toEqual({ ToUserName: 'gh_1' });
  });

  test('are empty where the element is', () => {
    expect(membersOf(xml('<OuterStr><![CDATA[]]></OuterStr><LocationName/>'))).toEqual({
      OuterStr: '',
      LocationName: '',
    });
  });

  test('keep what CDATA is for', () => {
    expect(membersOf(xml('<OuterStr><![CDATA[a&b<c>]]]]><![CDATA[>]]></OuterStr>'))).toEqual({
      OuterStr: 'a&b<c>]]>',
    });
  });

  test('are not expanded from entities', () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]><xml><OuterStr>&a;</OuterStr></xml>';
    expect(membersOf(bomb)).toBeNull();
    expect(membersOf(xml('<OuterStr>&lt;</OuterStr>'))).toEqual({ OuterStr: '&lt;' });
  });

  test.each(['', 'hello', '<xml><a></xml>', '{"a":', '[1]', '<html/>', `<xml>${'x'.repeat(70_000)}</xml>`])(
    'do not come from %.20s',
    (body) => {
      expect(membersOf(body)).toBeNull();
    },
  );

  test('do not come from what is nested more deeply than WeChat’s', () => {
    const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;
    expect(membersOf(`{"Event":${deep}}`)).toBeNull();
    expect(membersOf(xml(`${'<a>'.repeat(9_000)}${'</a>'.repeat(9_000)}`))).toBeNull();
  });

  test('whose names mean something to the database are left out', () => {
    const message = '{"$date":"2026","$gt":"","a.b":"1","":"2","Event":"x"}';
    expect(membersOf(message)).toEqual({ Event: 'x' });
  });

  test('of __proto__ touch nothing but themselves', () => {
    const members = membersOf('{"__proto__":{"admin":"yes"},"Event":"x"}');
    expect(members?.Event).toBe('x');
    expect((members as Record<string, unknown>).admin).toBeUndefined();
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
  });
});
