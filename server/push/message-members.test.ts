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

  test('of __proto__ touch nothing but themselves', () => {
    const members = membersOf('{"__proto__":{"admin":"yes"},"Event":"x"}');
    expect(members?.Event).toBe('x');
    expect((members as Record<string, unknown>).admin).toBeUndefined();
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
  });
});
