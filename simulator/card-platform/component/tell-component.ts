import type { ComponentInfo } from '#server/wechat/wire/index';
import type { CardPlatform } from '../platform';
import type { Component } from '../state/component';

/** Pushes to the platform's authorisation event URL, always encrypted; reference §1.4. */
export function tellComponent({ pushes }: CardPlatform, component: Component, info: ComponentInfo): void {
  const { appid, token, encodingAesKey, eventUrl: url } = component;
  if (url === '') return;
  const target = {
    url,
    token,
    encodingAesKey,
    appid,
    originalId: appid,
    mode: 'safe',
    format: 'xml',
  } as const;
  pushes.send(target, info).catch((error: unknown) => console.error('push', info.InfoType, error));
}
