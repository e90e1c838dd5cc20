import { refuse } from '../errors/wechat-error';
import type { OpenCall } from '../http/endpoint';
import type { Component } from '../state/component';
import { checkComponentAddress } from './check-component-address';
import { componentNamed } from './component-named';

/** The platform that these credentials open: 41018, 61011, 41004, 40094 for a wrong secret, 61004. */
export function componentWithSecret({ platform, body, address }: OpenCall, secret: unknown): Component {
  const component = componentNamed(platform, body);
  if (typeof secret !== 'string' || secret === '') refuse(41004);
  if (component.secret !== secret) refuse(40094);
  checkComponentAddress(platform, component, address);
  return component;
}
