import type { WechatAnswer } from './answer';

/** The card of a message; `card_ext` as in wx.addCard, for cards that want a code. */
interface WxcardMessage {
  msgtype: 'wxcard';
  wxcard: { card_id: string; card_ext?: string };
}

/** POST /cgi-bin/message/mass/sendall. */
export interface MassSendallRequest extends WxcardMessage {
  filter: { is_to_all: boolean; tag_id?: number };
}

/** POST /cgi-bin/message/mass/send; 2 to 10000 openids. */
export interface MassSendRequest extends WxcardMessage {
  touser: string[];
}

/** POST /cgi-bin/message/mass/preview; `towxname` is a WeChat id. */
export interface MassPreviewRequest extends WxcardMessage {
  touser?: string;
  towxname?: string;
}

export interface MassSendAnswer extends WechatAnswer {
  msg_id: number;
  msg_data_id: number;
}

/** POST /cgi-bin/message/custom/send. */
export interface CustomSendRequest extends WxcardMessage {
  touser: string;
}
