import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defaultAccount } from '../state/default-world';
import { aComponent, COMPONENT } from '../testing/a-component';
import { aPlatform, closePlatforms } from '../testing/a-platform';

test('a third-party platform, its tokens and authorisations survive a restart', async () => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'component-'));
  try {
    const before = await aPlatform({ dataDir });
    const component = await aComponent(before);
    const info = await component.entrusted();
    await closePlatforms();

    const after = await aPlatform({ dataDir });
    const token = info.authorizer_access_token;
    expect(await after.call(`/card/getcolors?access_token=${token}`)).toMatchObject({ errcode: 0 });
    const renewed = await after.send(
      `/cgi-bin/component/api_authorizer_token?access_token=${component.token}`,
      {
        component_appid: COMPONENT,
        authorizer_appid: defaultAccount.appid,
        authorizer_refresh_token: info.authorizer_refresh_token,
      },
    );
    expect(renewed).toMatchObject({ expires_in: 7200 });
    const ticket = after.platform.store.components.get(COMPONENT)!.nextTicketAt!;
    await after.control('/clock', { now: ticket * 1000 });
    expect(after.platform.store.ticketsOfComponent(COMPONENT)).toHaveLength(2);
  } finally {
    await closePlatforms();
    await rm(dataDir, { recursive: true });
  }
});
