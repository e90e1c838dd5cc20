import { eventJson } from './event-json';
import { aClaim, aConsumption } from './testing/samples';

const DOCUMENTED_CONSUMPTION =
  '{"ToUserName":"gh_fc0a06a20993","FromUserName":"oZI8Fj040-be6rlDohc6gkoPOQTQ","CreateTime":1472549042,' +
  '"MsgType":"event","Event":"user_consume_card","CardId":"pZI8Fj8y-E8hpvho2d1ZvpGwQBvA",' +
  '"UserCardCode":"452998530302","ConsumeSource":"FROM_API","LocationName":"","StaffOpenId":"",' +
  '"VerifyCode":"","RemarkAmount":"","OuterStr":"xxxxx"}';

describe('an event in JSON', () => {
  test('is the documented sample, in one line', () => {
    expect(eventJson(aConsumption())).toBe(DOCUMENTED_CONSUMPTION);
  });

  test('has numbers as numbers and codes as texts', () => {
    const event = JSON.parse(eventJson(aClaim({ UserCardCode: '018255396048' })));
    expect(event).toEqual(aClaim({ UserCardCode: '018255396048' }));
  });
});
