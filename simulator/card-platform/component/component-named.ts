import { refuse } from '../errors/wechat-error';
import type { JsonObject } from '../http/json';
import type { CardPlatform } from '../platform';
import type { Component } from '../state/component';

/** The third-party platform that a request names: 41018 without component_appid, 61011 for an unknown one. */
export function componentNamed({ store }: CardPlatform, { component_appid }: JsonObject): Component {
  if (typeof component_appid !== 'string' || component_appid === '') return refuse(41018);
  return store.components.get(component_appid) ?? refuse(61011);
}
