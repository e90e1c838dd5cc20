import { randomBytes } from 'node:crypto';
import type { ComponentPreauthcodeAnswer } from '#server/wechat/wire/index';
import type { OpenCall } from '../http/endpoint';
import { componentCaller } from './component-caller';

const CODE_BYTES = 48;

/** POST /cgi-bin/component/api_create_preauthcode: leads one merchant to the authorisation page. */
export function apiCreatePreauthcode(call: OpenCall): ComponentPreauthcodeAnswer {
  const { store, clock, config } = call.platform;
  const component = componentCaller(call);
  const { code } = store.preAuthCodes.put({
    code: `preauthcode@@@${randomBytes(CODE_BYTES).toString('base64url')}`,
    componentAppid: component.appid,
    expiresAt: clock.seconds() + config.preAuthCodeLife,
    used: false,
  });
  return { pre_auth_code: code, expires_in: config.preAuthCodeLife };
}
