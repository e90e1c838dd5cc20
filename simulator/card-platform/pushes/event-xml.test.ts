import type { CardEvent } from '#server/wechat/wire/index';
import { eventXml } from './event-xml';
import { aClaim, aConsumption, aDeletion } from './testing/samples';

const DOCUMENTED_CLAIM = `<xml>
 <ToUserName><![CDATA[gh_fc0a06a20993]]></ToUserName>
 <FromUserName><![CDATA[oZI8Fj040-be6rlDohc6gkoPOQTQ]]></FromUserName>
 <CreateTime>1472551036</CreateTime>
 <MsgType><![CDATA[event]]></MsgType>
 <Event><![CDATA[user_get_card]]></Event>
 <CardId><![CDATA[pZI8Fjwsy5fVPRBeD78J4RmqVvBc]]></CardId>
 <IsGiveByFriend>0</IsGiveByFriend>
 <UserCardCode><![CDATA[226009850808]]></UserCardCode>
 <FriendUserName><![CDATA[]]></FriendUserName>
 <OuterId>0</OuterId>
 <OldUserCardCode><![CDATA[]]></OldUserCardCode>
 <OuterStr><![CDATA[12b]]></OuterStr>
 <IsRestoreMemberCard>0</IsRestoreMemberCard>
 <IsRecommendByFriend>0</IsRecommendByFriend>
 <UnionId>o6_bmasdasdsad6_2sgVt7hMZOPfL</UnionId>
</xml>`;

const { ToUserName, FromUserName, CreateTime, MsgType, CardId } = aClaim();
const aReview = { ToUserName, FromUserName, CreateTime, MsgType, CardId };
const aRefusal = (RefuseReason: string): CardEvent => ({
  ...aReview,
  Event: 'card_not_pass_check',
  RefuseReason,
});

const membersAfterHead = (event: CardEvent) =>
  [...eventXml(event).matchAll(/<\/(\w+)>/g)].map(([, name]) => name).slice(5, -1);

describe('an event in XML', () => {
  test('is the documented sample, member for member, whatever the order in memory', () => {
    expect(eventXml(aClaim({ UnionId: 'o6_bmasdasdsad6_2sgVt7hMZOPfL' }))).toBe(DOCUMENTED_CLAIM);
  });

  test('has no UnionId where the account is not bound', () => {
    expect(eventXml(aClaim())).not.toContain('UnionId');
  });

  test('keeps the leading zeros of a code', () => {
    expect(eventXml(aDeletion('018255396048'))).toContain(
      '<UserCardCode><![CDATA[018255396048]]></UserCardCode>',
    );
  });

  test.each<[CardEvent, string[]]>([
    [{ ...aReview, Event: 'card_pass_check' }, ['CardId']],
    [aRefusal('非法代制'), ['CardId', 'RefuseReason']],
    [aDeletion('1'), ['CardId', 'UserCardCode']],
    [
      aConsumption(),
      [
        ...['CardId', 'UserCardCode', 'ConsumeSource', 'LocationName'],
        ...['StaffOpenId', 'VerifyCode', 'RemarkAmount', 'OuterStr'],
      ],
    ],
  ])('carries the members of $Event in their order', (event, members) => {
    expect(membersAfterHead(event)).toEqual(members);
  });

  test('survives a text that ends a CDATA section', () => {
    expect(eventXml(aRefusal('a]]>b<c&'))).toContain('<![CDATA[a]]]]><![CDATA[>b<c&]]>');
  });

  test('escapes a bare text', () => {
    expect(eventXml(aClaim({ UnionId: 'a<b&c>' }))).toContain('<UnionId>a&lt;b&amp;c&gt;</UnionId>');
  });
});
