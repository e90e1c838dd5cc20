import type { CardEvent, UserConsumeCardEvent, UserGetCardEvent } from '#server/wechat/wire/index';
import type { PushTarget } from '../push-row';

/** 2026-05-01 12:00 in Shanghai, in seconds. */
export const noon = 1777608000;

/** The sample of reference §5.3, without the line that only bound accounts get. */
export const aClaim = (changes: Partial<UserGetCardEvent> = {}): UserGetCardEvent => ({
  ToUserName: 'gh_fc0a06a20993',
  FromUserName: 'oZI8Fj040-be6rlDohc6gkoPOQTQ',
  CreateTime: 1472551036,
  MsgType: 'event',
  Event: 'user_get_card',
  CardId: 'pZI8Fjwsy5fVPRBeD78J4RmqVvBc',
  UserCardCode: '226009850808',
  IsGiveByFriend: 0,
  FriendUserName: '',
  OuterId: 0,
  OldUserCardCode: '',
  OuterStr: '12b',
  IsRestoreMemberCard: 0,
  IsRecommendByFriend: 0,
  ...changes,
});

export const aConsumption = (changes: Partial<UserConsumeCardEvent> = {}): UserConsumeCardEvent => ({
  ToUserName: 'gh_fc0a06a20993',
  FromUserName: 'oZI8Fj040-be6rlDohc6gkoPOQTQ',
  CreateTime: 1472549042,
  MsgType: 'event',
  Event: 'user_consume_card',
  CardId: 'pZI8Fj8y-E8hpvho2d1ZvpGwQBvA',
  UserCardCode: '452998530302',
  ConsumeSource: 'FROM_API',
  LocationName: '',
  StaffOpenId: '',
  VerifyCode: '',
  RemarkAmount: '',
  OuterStr: 'xxxxx',
  ...changes,
});

export const aDeletion = (code: string): CardEvent => {
  const { ToUserName, FromUserName, CreateTime, MsgType, CardId } = aClaim();
  return {
    ToUserName,
    FromUserName,
    CreateTime,
    MsgType,
    Event: 'user_del_card',
    CardId,
    UserCardCode: code,
  };
};

export const aTarget = (changes: Partial<PushTarget> = {}): PushTarget => ({
  url: 'http://127.0.0.1:9/wechat',
  token: 'pamtest',
  encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
  appid: 'wxb11529c136998cb6',
  originalId: 'gh_fc0a06a20993',
  mode: 'plain',
  format: 'xml',
  ...changes,
});
