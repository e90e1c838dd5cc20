/** How a message goes out: to followers, as a trial of that, or in one person's session. */
export type MessageKind = 'mass' | 'preview' | 'session';

/** A message with a card (msgtype wxcard) that an account sent. */
export interface Message {
  id: number;
  appid: string;
  kind: MessageKind;
  cardId: string;
  /** The signed string of JSON that came along, if one did. */
  cardExt: string;
  /** Who got it, by user id. */
  to: string[];
  /** Seconds. */
  time: number;
}
