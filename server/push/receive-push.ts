import { setTimeout as pause } from 'node:timers/promises';
import { unixSeconds } from '#domain/time';
import type { Context } from '../context';
import type { EventRow } from '../database/event-repository';
import { applyStored, FIRST_RETRY, factsOf } from './apply-stored';
import { eventKey } from './event-key';
import { type HttpAnswer, type HttpRequest, plainText } from './http-access';
import type { Members } from './message-members';
import { isFromWechat, openPush, receiverOf } from './open-push';

/** Milliseconds that an event is applied for before WeChat gets its answer; it waits 5 s in all. */
const PATIENCE = 3_000;

const success = plainText(200, 'success');
const forbidden = plainText(403, 'not signed for this account');

/**
 * WeChat's message push: proves the address when asked to, and takes events. An event is stored once, then
 * applied while WeChat waits; what is not done by then is the timer's, since nothing runs after the answer.
 */
export async function receivePush(request: HttpRequest, context: Context): Promise<HttpAnswer> {
  const account = receiverOf(request, context.config);
  if (!isFromWechat(request, account, context.now)) return forbidden;
  if (request.httpMethod === 'GET') return plainText(200, request.queryStringParameters?.echostr ?? '');
  const members = openPush(request, account);
  if (!members) return forbidden;
  if (members.MsgType === 'event') await takeEvent(members, context);
  return success;
}

async function takeEvent(members: Members, context: Context): Promise<void> {
  const event = newEvent(members, context);
  const isNew = await context.events.add(event);
  context.log.info('an event came', { ...factsOf(event), isNew });
  if (!isNew) return;
  await Promise.race([applyStored(context, event), pause(PATIENCE, undefined, { ref: false })]);
}

function newEvent(members: Members, { now }: Context): EventRow {
  return {
    _id: eventKey(members),
    name: members.Event ?? '',
    members,
    state: 'new',
    receivedAt: now,
    attempts: 0,
    nextAt: unixSeconds(now + FIRST_RETRY),
    lastError: '',
  };
}
