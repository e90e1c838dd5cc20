import { encryptMessage } from '../signature/message-crypto';
import { eventJson, jsonOf } from './event-json';
import type { Member } from './event-members';
import { eventXml, xmlOf } from './event-xml';
import type { Pushed, PushTarget } from './push-row';

const FORMATS = {
  xml: { contentType: 'text/xml', event: eventXml, envelope: xmlOf },
  json: { contentType: 'application/json', event: eventJson, envelope: jsonOf },
} as const;

export interface PushBody {
  contentType: string;
  body: string;
  /** The encrypted event, which `msg_signature` covers; only in the modes that encrypt. */
  encrypt?: string;
}

/** The event in the account's format, before encryption. */
export function plainBody({ format }: PushTarget, event: Pushed): string {
  return FORMATS[format].event(event);
}

/** What is POSTed: the event, or its envelope, or (compatible) the event with its encryption. Reference §5.2. */
export function pushBody(target: PushTarget, event: Pushed): PushBody {
  const format = FORMATS[target.format];
  const { contentType } = format;
  if (target.mode === 'plain') return { contentType, body: format.event(event) };

  const encrypt = encryptMessage(format.event(event), target);
  const encrypted: Member = { name: 'Encrypt', value: encrypt, form: 'text' };
  if (target.mode === 'compatible') return { contentType, encrypt, body: format.event(event, [encrypted]) };

  return { contentType, encrypt, body: format.envelope([receiverOf(target, event), encrypted]) };
}

/** Whom the envelope names: an account by its original id, a third-party platform by its appid. */
function receiverOf({ originalId, appid }: PushTarget, event: Pushed): Member {
  if (event.Event === undefined) return { name: 'AppId', value: appid, form: 'text' };
  return { name: 'ToUserName', value: originalId, form: 'text' };
}
