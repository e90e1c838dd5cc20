import type { CardType } from '#server/wechat/wire/index';
import { aLastingCard, claimedWith, createdBy, type StrangerWorld } from './stranger-world';

const seats = {
  ticket_class: '4D',
  show_time: 1777694400,
  duration: 120,
  screening_room: '5号影厅',
  seat_number: ['5排14号'],
};
const passenger = {
  passenger_name: '小陈',
  class: '经济舱',
  seat: '12A',
  etkt_bnr: '9991234567890',
  qrcode_data: 'M1CHEN',
};
const place = { zone: 'C区', entrance: '东北门', seat_number: '2排15号' };

/** Seats, check-in and entrance of special tickets, by both clients. */
export function ticketCalls(world: () => StrangerWorld): void {
  test.each([
    ['updateMovieTicket', 'MOVIE_TICKET', seats],
    ['checkInBoardingPass', 'BOARDING_PASS', passenger],
    ['updateMeetingTicket', 'MEETING_TICKET', place],
  ] as const)('%s fills in a claimed %s', async (call, type: CardType, members) => {
    const { client } = world();
    const card_id = await createdBy(world(), aLastingCard({ type }));
    const { answer } = await client.ask('getCardExt', { card_id });
    const encrypted = await claimedWith(world(), card_id, answer);
    const { code } = (await client.ask('decryptCode', encrypted)).answer;
    expect(await client.ask(call, { code, card_id, ...members })).toMatchObject({ errcode: 0 });
    const pack = await world().people.pack('chen');
    expect(pack.find((card) => card.code === code)?.ticket).toEqual(members);
  });
}
