import type { ClaimTicket } from '../domain/api';
import { putIntoWallet } from './wallet';

const ticket = { grantId: 'g1', cardId: 'p1', cardExt: '{"signature":"s"}' } as ClaimTicket;

function wechat(addCard: () => Promise<unknown>) {
  Object.assign(globalThis, { wx: { addCard } });
}

test('a card that was added comes with its encrypted code', async () => {
  wechat(async () => ({ errMsg: 'addCard:ok', cardList: [{ cardId: 'p1', code: 'e+1=', isSuccess: true }] }));
  expect(await putIntoWallet(ticket)).toEqual({ kind: 'added', encryptedCode: 'e+1=' });
});

test('leaving the claim page is a choice, not a failure', async () => {
  wechat(() => Promise.reject({ errMsg: 'addCard:fail cancel' }));
  expect(await putIntoWallet(ticket)).toEqual({ kind: 'declined' });
});

test.each([
  ['a page that fails', () => Promise.reject({ errMsg: 'addCard:fail (参数错误)' })],
  ['a card that did not succeed', async () => ({ cardList: [{ cardId: 'p1', code: '', isSuccess: false }] })],
  ['an empty list', async () => ({ cardList: [] })],
])('%s is a refusal', async (_, addCard) => {
  wechat(addCard);
  expect(await putIntoWallet(ticket)).toEqual({ kind: 'refused' });
});
