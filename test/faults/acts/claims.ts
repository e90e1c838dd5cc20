import type { ClaimTicket } from '#domain/api';
import type { Person } from '../../fixtures/platform-client';
import type { Scene } from './scene';

/** A claim with a tap, in one of the ways in which people and phones go through with it or do not. */
export async function claim(scene: Scene): Promise<void> {
  const { random, cards, customers } = scene;
  const [customer, card] = [random.pick(customers), random.pick(cards)];
  const ticket = await tap(scene, customer, card.id);
  if (!ticket) return;
  const way = random.weighted<typeof sayYesAndConfirm>([
    [50, sayYesAndConfirm],
    [10, sayYesTwice],
    [12, sayYesAndLeave],
    [5, sayYesAndGoBack],
    [5, sayYesTooLate],
    [10, sayNo],
    [8, leave],
  ]);
  await way(scene, customer, ticket);
}

async function tap(scene: Scene, customer: Person, cardId: string): Promise<ClaimTicket | null> {
  const reply = await scene.ask('consumer', 'startClaim', { cardId }, customer);
  if (!reply?.ok) return null;
  scene.history.tickets.set(reply.data.grantId, reply.data);
  return reply.data;
}

async function sayYesAndConfirm(scene: Scene, customer: Person, ticket: ClaimTicket): Promise<void> {
  const code = await scene.phone.sayYes(customer, ticket.cardId, ticket.cardExt);
  if (code === null) return giveUp(scene, customer, ticket);
  await confirm(scene, customer, ticket, code);
  if (scene.random.chance(0.2)) await confirm(scene, customer, ticket, code);
  if (scene.random.chance(0.3))
    await scene.ask('consumer', 'getClaim', { grantId: ticket.grantId }, customer);
}

/** Two taps before anything is confirmed are one grant with two tickets; WeChat takes both. */
async function sayYesTwice(scene: Scene, customer: Person, ticket: ClaimTicket): Promise<void> {
  const again = (await tap(scene, customer, ticket.cardId)) ?? ticket;
  const yes = ({ cardId, cardExt }: ClaimTicket) => scene.phone.sayYes(customer, cardId, cardExt);
  const codes = await Promise.all([yes(ticket), yes(again)]);
  await Promise.all(codes.map((code) => code && confirm(scene, customer, ticket, code)));
}

async function sayYesAndLeave(scene: Scene, customer: Person, { cardId, cardExt }: ClaimTicket) {
  await scene.phone.sayYes(customer, cardId, cardExt);
}

/** The phone does not see that WeChat has added the card. */
async function sayYesAndGoBack(scene: Scene, customer: Person, ticket: ClaimTicket): Promise<void> {
  await scene.phone.sayYes(customer, ticket.cardId, ticket.cardExt);
  await giveUp(scene, customer, ticket);
}

/** A claim page that was left open is used after all. */
async function sayYesTooLate(scene: Scene, customer: Person, ticket: ClaimTicket): Promise<void> {
  await giveUp(scene, customer, ticket);
  await scene.phone.sayYes(customer, ticket.cardId, ticket.cardExt);
}

const sayNo = giveUp;

async function leave(): Promise<void> {}

async function confirm({ ask, history }: Scene, customer: Person, { grantId }: ClaimTicket, code: string) {
  const reply = await ask('consumer', 'confirmClaim', { grantId, encryptedCode: code }, customer);
  if (reply?.ok && reply.data.couponId) history.confirmed.set(grantId, reply.data.couponId);
}

async function giveUp({ ask, history }: Scene, customer: Person, { grantId }: ClaimTicket): Promise<void> {
  history.givenUp.add(grantId);
  await ask('consumer', 'cancelClaim', { grantId }, customer);
}

/** A claim from a poster, of which our server hears from WeChat alone. */
export async function claimFromPoster({ random, cards, customers, phone }: Scene): Promise<void> {
  const { posters } = random.pick(cards.filter((card) => card.posters.length > 0));
  await phone.scan(random.pick(customers), random.pick(posters));
}
