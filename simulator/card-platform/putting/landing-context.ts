import type { ClaimContext, ClaimEntry } from '../claim/claim';
import type { LandingPage, LandingScene } from '../state/landing-page';

/** By which way people come to a page of each scene, and whether that is the account's own session. */
const entries: Readonly<Record<LandingScene, { entry: ClaimEntry; inSession: boolean }>> = {
  SCENE_NEAR_BY: { entry: 'chat', inSession: false },
  SCENE_MENU: { entry: 'session', inSession: true },
  SCENE_QRCODE: { entry: 'scan-h5', inSession: false },
  SCENE_ARTICLE: { entry: 'mass-message', inSession: true },
  SCENE_H5: { entry: 'chat', inSession: false },
  SCENE_IVR: { entry: 'session', inSession: true },
  SCENE_CARD_CUSTOM_CELL: { entry: 'card-pack', inSession: false },
};

/** Where somebody is who came to the page in the way that it was made for. */
export function landingContext({ scene, appid }: LandingPage): ClaimContext {
  const { entry, inSession } = entries[scene];
  return { entry, ...(inSession && { session: appid }) };
}

/** Passed on by somebody: only a page with can_share is there then. */
export function isPassedOn({ entry }: ClaimContext, page: LandingPage): boolean {
  const shared = entry === 'moments' || entry === 'chat';
  return shared && entry !== landingContext(page).entry;
}
