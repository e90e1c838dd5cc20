/** What every answer of api.weixin.qq.com may carry beside its own members. `errcode` 0 or absent is success. */
export interface WechatAnswer {
  errcode?: number;
  errmsg?: string;
}
