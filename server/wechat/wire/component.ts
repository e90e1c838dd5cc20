/** Head of what a third-party platform (第三方平台) is told: an InfoType in place of an Event, and no sender. */
interface InfoHead<Name extends string> {
  /** The platform's own (component_appid). */
  AppId: string;
  /** Unix seconds. */
  CreateTime: number;
  InfoType: Name;
  Event?: never;
  FromUserName?: never;
}

/** Pushed every ten minutes; a ticket holds for twelve hours. */
export interface ComponentVerifyTicketInfo extends InfoHead<'component_verify_ticket'> {
  ComponentVerifyTicket: string;
}

interface AuthorizationGiven<Name extends string> extends InfoHead<Name> {
  AuthorizerAppid: string;
  AuthorizationCode: string;
  /** Unix seconds. */
  AuthorizationCodeExpiredTime: number;
  PreAuthCode: string;
}

export type AuthorizedInfo = AuthorizationGiven<'authorized'>;
export type UpdateauthorizedInfo = AuthorizationGiven<'updateauthorized'>;

export interface UnauthorizedInfo extends InfoHead<'unauthorized'> {
  AuthorizerAppid: string;
}

export type ComponentInfo =
  | ComponentVerifyTicketInfo
  | AuthorizedInfo
  | UpdateauthorizedInfo
  | UnauthorizedInfo;

/** POST /cgi-bin/component/api_start_push_ticket */
export interface ComponentStartPushTicketRequest {
  component_appid: string;
  component_secret: string;
}

/** POST /cgi-bin/component/api_component_token */
export interface ComponentTokenRequest {
  component_appid: string;
  component_appsecret: string;
  component_verify_ticket: string;
}

export interface ComponentTokenAnswer {
  component_access_token: string;
  expires_in: number;
}

/** POST /cgi-bin/component/api_create_preauthcode */
export interface ComponentPreauthcodeRequest {
  component_appid: string;
}

export interface ComponentPreauthcodeAnswer {
  pre_auth_code: string;
  expires_in: number;
}

/** POST /cgi-bin/component/api_query_auth */
export interface ComponentQueryAuthRequest {
  component_appid: string;
  authorization_code: string;
}

export interface ComponentQueryAuthAnswer {
  authorization_info: {
    authorizer_appid: string;
    authorizer_access_token: string;
    expires_in: number;
    authorizer_refresh_token: string;
    /** The permission sets (权限集) that were granted. */
    func_info: { funcscope_category: { id: number } }[];
  };
}

/** POST /cgi-bin/component/api_authorizer_token */
export interface ComponentAuthorizerTokenRequest {
  component_appid: string;
  authorizer_appid: string;
  authorizer_refresh_token: string;
}

export interface ComponentAuthorizerTokenAnswer {
  authorizer_access_token: string;
  expires_in: number;
  authorizer_refresh_token: string;
}
