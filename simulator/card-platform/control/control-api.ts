import { Hono } from 'hono';
import type { World } from '../world';
import { accountRoutes } from './accounts';
import { authorizationRoutes } from './authorizations';
import { cardPackRoutes } from './card-packs';
import { cardRoutes } from './cards';
import { claimRoutes } from './claims';
import { coinRoutes } from './coins';
import { componentRoutes } from './components';
import { ControlError } from './control-error';
import { endpointRoutes } from './endpoints';
import { followRoutes } from './following';
import { giftCardRoutes } from './gift-cards';
import { giftRoutes } from './gifts';
import { landingPageRoutes } from './landing-pages';
import { memberCardRoutes } from './member-cards';
import { messageRoutes } from './messages';
import { permissionRoutes } from './permissions';
import { pictureRoutes } from './pictures';
import { poiRoutes } from './pois';
import { pushRoutes } from './pushes';
import { quotaRoutes } from './quotas';
import { settingRoutes } from './settings';
import { signatureRoutes } from './signatures';
import { subMerchantRoutes } from './sub-merchants';
import { tillRoutes } from './till';
import { traceRoutes } from './traces';
import { trafficRoutes } from './traffic';
import { userRoutes } from './users';
import { watchRoutes } from './watching';

const groups = [
  accountRoutes,
  userRoutes,
  cardRoutes,
  poiRoutes,
  subMerchantRoutes,
  componentRoutes,
  authorizationRoutes,
  claimRoutes,
  landingPageRoutes,
  messageRoutes,
  cardPackRoutes,
  memberCardRoutes,
  giftRoutes,
  giftCardRoutes,
  tillRoutes,
  coinRoutes,
  pushRoutes,
  settingRoutes,
  trafficRoutes,
  quotaRoutes,
  endpointRoutes,
  traceRoutes,
  signatureRoutes,
  permissionRoutes,
  followRoutes,
  pictureRoutes,
  watchRoutes,
];

/** What the simulator offers besides WeChat's own API, under /simulator. */
export function controlApi(world: World): Hono {
  const app = new Hono();
  for (const addRoutes of groups) addRoutes(app, world);
  app.all('*', (c) => c.json({ error: `there is no ${c.req.method} ${c.req.path}` }, 404));
  app.onError((error, c) => {
    if (error instanceof ControlError) return c.json({ error: error.message }, error.status);
    console.error(error);
    return c.json({ error: String(error) }, 500);
  });
  return app;
}
