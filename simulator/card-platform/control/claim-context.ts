import { type ClaimContext, type ClaimEntry, claimEntries } from '../claim/claim';
import { isObject, type JsonObject } from '../http/json';
import { textOf } from './control-body';
import { wrong } from './control-error';

/**
 * `context` may name the `entry`, the `session` (an appid) and the `pageUrl` that the user is in. Being in a session
 * or reading a mass message needs the account.
 */
export function readContext(body: JsonObject, usual: ClaimEntry): ClaimContext {
  const context = body.context ?? {};
  if (!isObject(context)) return wrong('context must be an object');
  const miniProgramAppid = textOf(body, 'miniProgramAppid');
  const session = textOf(context, 'session');
  const entry = readEntry(textOf(context, 'entry') ?? (session === undefined ? usual : 'session'));
  if ((entry === 'session' || entry === 'mass-message') && session === undefined) {
    wrong(`context.session is missing: whose ${entry} is it?`);
  }
  const pageUrl = textOf(context, 'pageUrl');
  if (pageUrl !== undefined && !URL.canParse(pageUrl)) wrong('context.pageUrl is not an address');
  return {
    entry,
    ...(miniProgramAppid !== undefined && { miniProgramAppid }),
    ...(session !== undefined && { session }),
    ...(pageUrl !== undefined && { pageUrl }),
  };
}

function readEntry(text: string): ClaimEntry {
  const entry = claimEntries.find((known) => known === text);
  return entry ?? wrong(`context.entry must be one of ${claimEntries.join(', ')}`);
}
