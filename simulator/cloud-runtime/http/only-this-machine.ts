import type { IncomingHttpHeaders } from 'node:http';
import { isForeignOrigin, isLocalHost } from '../../only-this-machine';
import { type HttpReply, json } from './reply';

/**
 * The answer to what a foreign web page may send here from the developer's own browser: under a name that was
 * made to point at this machine, or from another Origin. The runtime has no passwords, so this is its only
 * guard. Nothing for programs of this machine, which send no Origin.
 */
export function refusalOf({ host, origin }: IncomingHttpHeaders): HttpReply | undefined {
  if (!isLocalHost(host)) return refused('call the cloud runtime 127.0.0.1, localhost or [::1]');
  if (isForeignOrigin(origin)) return refused('only for web pages of this machine');
  return undefined;
}

function refused(message: string): HttpReply {
  return json({ code: 'FORBIDDEN', message }, 403);
}
