import { ownFaults } from './own-faults';
import { claimedWith, createdBy, openidOf, type StrangerWorld } from './stranger-world';

/** A client's own faults meet the errcode that WeChat has for them. */
export function faultCalls(name: string, world: () => StrangerWorld): void {
  const faults = ownFaults.filter(({ client }) => client === 'both' || client === name);

  test.each(faults.map((fault) => [fault.call, fault.because, fault] as const))(
    '%s fails: %s',
    async (call, _, { args, errcode }) => {
      expect(await world().client.ask(call, ...args(await held(world())))).toMatchObject({ errcode });
    },
  );
}

async function held(world: StrangerWorld) {
  const card = await createdBy(world);
  const { answer } = await world.client.ask('getCardExt', { card_id: card });
  const encrypted = await claimedWith(world, card, answer);
  const decrypted = await world.client.ask('decryptCode', encrypted);
  return { card, code: String(decrypted.answer.code), openid: await openidOf(world, 'chen') };
}
