import { endpoints } from '#simulator/card-platform/endpoints';
import type { StrangerWorld } from './stranger-world';

/** Calls whose endpoints the platform does not have yet, and where they go. */
const pending: Readonly<Record<string, string>> = {
  activateMembercard: '/card/membercard/activate',
  getActivateMembercardUrl: '/card/membercard/activate/geturl',
  updateMembercard: '/card/membercard/updateuser',
  getActivateTempinfo: '/card/membercard/activatetempinfo/get',
  activateUserForm: '/card/membercard/activateuserform/set',
  activateMembercardUserForm: '/card/membercard/activateuserform/set',
  getMembercard: '/card/membercard/userinfo/get',
  getMemberCardUserInfo: '/card/membercard/userinfo/get',
  updateMemberCardUserInfo: '/card/membercard/updateuser',
  getApplyProtocol: '/card/getapplyprotocol',
  submitSubmerchant: '/card/submerchant/submit',
  updateSubmerchant: '/card/submerchant/update',
  getSubmerchant: '/card/submerchant/get',
  batchgetSubmerchant: '/card/submerchant/batchget',
};

/** They are refused aloud; what has landed is reached, and refuses an empty request for its own reasons. */
export function pendingCalls(cardCalls: string[], world: () => StrangerWorld): void {
  const own = Object.entries(pending).filter(([call]) => cardCalls.includes(call));
  test.each(own)('%s reaches %s', async (call, path) => {
    const { client, people } = world();
    const args = path === '/card/getapplyprotocol' ? [] : [{ card_id: 'pNobody' }];
    await client.ask(call, ...args);
    const requests = await people.control<{ path: string; implemented: boolean }[]>('/requests');
    const isHere = endpoints.some((endpoint) => endpoint.path === path);
    expect(requests.at(-1)).toMatchObject({ path, implemented: isHere });
  });
}
