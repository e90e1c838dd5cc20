export const landingScenes = [
  'SCENE_NEAR_BY',
  'SCENE_MENU',
  'SCENE_QRCODE',
  'SCENE_ARTICLE',
  'SCENE_H5',
  'SCENE_IVR',
  'SCENE_CARD_CUSTOM_CELL',
] as const;

export type LandingScene = (typeof landingScenes)[number];

/** A page of an account's cards (货架), made by /card/landingpage/create. */
export interface LandingPage {
  pageId: number;
  appid: string;
  /** A picture of WeChat's servers, 640×300. */
  banner: string;
  title: string;
  canShare: boolean;
  scene: LandingScene;
  cards: { cardId: string; thumbUrl: string }[];
  /** Seconds. */
  createTime: number;
}
