import type {
  ComponentPreauthcodeAnswer,
  ComponentQueryAuthAnswer,
  ComponentTokenAnswer,
} from '#server/wechat/wire/index';
import type { ComponentView } from '../control/views';
import { defaultAccount } from '../state/default-world';
import type { TestPlatform } from './a-platform';

export const COMPONENT = 'wxb11529c136998cb6';

/** A third-party platform with its token, and what its server does. */
export async function aComponent(wechat: TestPlatform, changes: object = {}) {
  const view = await wechat.control<ComponentView>('/components', { appid: COMPONENT, ...changes });
  const path = (name: string) => `/cgi-bin/component/${name}`;
  const takeToken = (members: object = {}) =>
    wechat.send<ComponentTokenAnswer>(path('api_component_token'), {
      component_appid: COMPONENT,
      component_appsecret: view.secret,
      component_verify_ticket: view.verifyTicket,
      ...members,
    });
  const token = (await takeToken()).component_access_token;
  const call = <Answer = { errcode?: number }>(name: string, body: object = {}) =>
    wechat.send<Answer>(`${path(name)}?component_access_token=${token}`, {
      component_appid: COMPONENT,
      ...body,
    });
  const agree = (members: object = {}) =>
    wechat.control<{ authCode: string; expiresIn: number; redirect: string | null }>('/authorizations', {
      component: COMPONENT,
      account: defaultAccount.appid,
      ...members,
    });
  const queryAuth = (authorization_code: string) =>
    call<ComponentQueryAuthAnswer>('api_query_auth', { authorization_code });
  return {
    view,
    token,
    path,
    takeToken,
    call,
    agree,
    queryAuth,
    change: (members: object) => wechat.control('/components', { appid: COMPONENT, ...members }),
    /** The merchant takes its consent back. */
    end: () => wechat.control('/authorizations/end', { component: COMPONENT, account: defaultAccount.appid }),
    preAuthCode: async () => (await call<ComponentPreauthcodeAnswer>('api_create_preauthcode')).pre_auth_code,
    /** A merchant agreed; what its platform then holds. */
    entrusted: async (members: object = {}) =>
      (await queryAuth((await agree(members)).authCode)).authorization_info,
  };
}

export type TestComponent = Awaited<ReturnType<typeof aComponent>>;
