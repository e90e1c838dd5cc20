import type { CardType } from '#server/wechat/wire/index';
import { aCard, cardEnd } from '../testing/a-card';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

const seats = {
  ticket_class: '4D',
  show_time: 1777694400,
  duration: 120,
  screening_room: '5号影厅',
  seat_number: ['5排14号', '5排15号'],
};
const passenger = {
  passenger_name: '小陈',
  class: '经济舱',
  seat: '12A',
  etkt_bnr: '9991234567890',
  qrcode_data: 'M1CHEN',
};
const place = { zone: 'C区', entrance: '东北门', seat_number: '2排15号' };

const kinds = [
  ['MOVIE_TICKET', '/card/movieticket/updateuser', seats],
  ['BOARDING_PASS', '/card/boardingpass/checkin', passenger],
  ['MEETING_TICKET', '/card/meetingticket/updateuser', place],
] as const;

describe('a special ticket', () => {
  let wechat: TestPlatform;
  beforeAll(async () => {
    wechat = await aPlatform();
  });
  afterAll(closePlatforms);

  const claimed = async (type: CardType, base: object = {}) => {
    const card_id = await wechat.createApproved(aCard({ type, base }));
    return { card_id, code: await wechat.claimedCode('chen', card_id) };
  };
  const ticketOf = async (code: string) =>
    (await wechat.pack('chen')).find((card) => card.code === code)?.ticket;

  test.each(kinds)('a claimed %s is filled in by %s', async (type, path, members) => {
    const named = await claimed(type);
    expect(await ticketOf(named.code)).toBeNull();
    expect(await wechat.post(path, { ...named, ...members })).toEqual({ errcode: 0, errmsg: 'ok' });
    expect(await ticketOf(named.code)).toEqual(members);
    const other = { ...members, seat_number: type === 'MOVIE_TICKET' ? ['1排1号'] : '1排1号' };
    await wechat.post(path, { ...named, ...other });
    const seat = type === 'BOARDING_PASS' ? {} : { seat_number: other.seat_number };
    expect(await ticketOf(named.code)).toEqual({ ...members, ...seat });
  });

  test.each([
    ['/card/movieticket/updateuser', 'MOVIE_TICKET', seats, 'ticket_class', 41014],
    ['/card/movieticket/updateuser', 'MOVIE_TICKET', seats, 'show_time', 41015],
    ['/card/movieticket/updateuser', 'MOVIE_TICKET', seats, 'screening_room', 41016],
    ['/card/movieticket/updateuser', 'MOVIE_TICKET', seats, 'seat_number', 41017],
    ['/card/meetingticket/updateuser', 'MEETING_TICKET', place, 'seat_number', 41017],
    ['/card/meetingticket/updateuser', 'MEETING_TICKET', place, 'zone', 41011],
    ['/card/meetingticket/updateuser', 'MEETING_TICKET', place, 'entrance', 41011],
    ['/card/boardingpass/checkin', 'BOARDING_PASS', passenger, 'passenger_name', 41011],
    ['/card/boardingpass/checkin', 'BOARDING_PASS', passenger, 'class', 41011],
    ['/card/boardingpass/checkin', 'BOARDING_PASS', passenger, 'etkt_bnr', 41011],
  ] as const)('%s of a %s with %j asks for %s: %d', async (path, type, members, name, errcode) => {
    const named = await claimed(type);
    expect(await wechat.post(path, { ...named, ...members, [name]: undefined })).toMatchObject({ errcode });
    expect(await wechat.post(path, { ...named, ...members, [name]: '' })).toMatchObject({ errcode });
    expect(await ticketOf(named.code)).toBeNull();
  });

  test.each([
    ['MOVIE_TICKET', '/card/movieticket/updateuser', { ...seats, show_time: 17 }, 40079],
    ['MOVIE_TICKET', '/card/movieticket/updateuser', { ...seats, seat_number: '5排14号' }, 47001],
    ['MOVIE_TICKET', '/card/movieticket/updateuser', { ...seats, seat_number: [5] }, 47001],
    ['MEETING_TICKET', '/card/meetingticket/updateuser', { ...place, zone: 3 }, 47001],
    ['BOARDING_PASS', '/card/boardingpass/checkin', { ...passenger, is_cancel: 'true' }, 47001],
  ] as const)('of %s, %s refuses %j', async (type, path, members, errcode) => {
    const named = await claimed(type);
    expect(await wechat.post(path, { ...named, ...members })).toMatchObject({ errcode });
    expect(await ticketOf(named.code)).toBeNull();
  });

  test.each(kinds)('%s: %s refuses no code, an unknown one and another type', async (_, path, members) => {
    const scenic = await claimed('SCENIC_TICKET');
    expect(await wechat.post(path, members)).toMatchObject({ errcode: 41013 });
    expect(await wechat.post(path, { code: '1', ...members })).toMatchObject({ errcode: 40056 });
    expect(await wechat.post(path, { ...scenic, ...members })).toMatchObject({ errcode: 40071 });
  });

  test('a custom code needs its card_id', async () => {
    const card_id = await wechat.createApproved(
      aCard({ type: 'MEETING_TICKET', base: { use_custom_code: true } }),
    );
    await wechat.claim('chen', card_id, { code: 'SEAT-1' });
    const path = '/card/meetingticket/updateuser';
    expect(await wechat.post(path, { code: 'SEAT-1', ...place })).toMatchObject({ errcode: 41012 });
    expect(await wechat.post(path, { code: 'SEAT-1', card_id, ...place })).toMatchObject({ errcode: 0 });
  });

  test('check-in can be taken back, and done again', async () => {
    const named = await claimed('BOARDING_PASS');
    await wechat.post('/card/boardingpass/checkin', { ...named, ...passenger });
    const cancelled = await wechat.post('/card/boardingpass/checkin', { ...named, is_cancel: true });
    expect(cancelled).toEqual({ errcode: 0, errmsg: 'ok' });
    expect(await ticketOf(named.code)).toBeNull();
    await wechat.post('/card/boardingpass/checkin', { ...named, ...passenger, is_cancel: false });
    expect(await ticketOf(named.code)).toEqual(passenger);
  });

  test.each(kinds)('a used %s is refused by %s, a withdrawn one too', async (type, path, members) => {
    const used = await claimed(type);
    await wechat.post('/card/code/consume', used);
    expect(await wechat.post(path, { ...used, ...members })).toMatchObject({ errcode: 40099 });
    const withdrawn = await claimed(type);
    await wechat.post('/card/code/unavailable', withdrawn);
    expect(await wechat.post(path, { ...withdrawn, ...members })).toMatchObject({ errcode: 40127 });
  });

  test('an expired ticket is refused', async () => {
    const named = await claimed('MOVIE_TICKET');
    await wechat.control('/clock', { now: (cardEnd + 1) * 1000 });
    const answer = await wechat.post('/card/movieticket/updateuser', { ...named, ...seats });
    expect(answer).toMatchObject({ errcode: 42001 });
    await wechat.login();
    const again = await wechat.post('/card/movieticket/updateuser', { ...named, ...seats });
    expect(again).toMatchObject({ errcode: 40079 });
  });
});
