import { CloudError, invalidRequest } from '../cloud-error';
import { type Fields, newDocumentId } from '../database/document';
import { type HttpReply, type HttpRequest, json } from '../http/reply';
import { aggregateActions } from './aggregate-actions';
import { documentActions } from './document-actions';
import { functionActions } from './function-actions';
import { Parameters } from './parameters';
import type { Action, Services } from './services';
import { storageActions } from './storage-actions';
import { transactionActions } from './transaction-actions';

const actions: Record<string, Action> = {
  ...documentActions,
  ...transactionActions,
  ...aggregateActions,
  ...functionActions,
  ...storageActions,
};

/** Answers the protocol that wx-server-sdk speaks (reference §1.2): status 200 always, failures by their code. */
export async function answerAdmin(request: HttpRequest, services: Services): Promise<HttpReply> {
  const requestId = newDocumentId();
  try {
    return json({ requestId, ...(await carryOut(request, services)) });
  } catch (error) {
    const { code, message } = error instanceof CloudError ? error : unexpected(error);
    return json({ requestId, code, message });
  }
}

function carryOut(request: HttpRequest, services: Services): Fields | Promise<Fields> {
  const values = parse(request);
  const name = String(values.action);
  count(services.asked, name);
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (action) return action(new Parameters(values, services.database.now()), services);
  count(services.unsupported, name);
  throw invalidRequest(`the local cloud runtime does not support ${name}`);
}

const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);

function parse({ headers, body }: HttpRequest): Fields {
  if (headers['content-type']?.startsWith('multipart/')) return { action: openApiName(body) };
  try {
    const values = JSON.parse(body.toString());
    if (typeof values === 'object' && values !== null) return values;
  } catch {
    // Told below, like JSON that is not an object.
  }
  throw invalidRequest('the request is not a JSON object');
}

/** `cloud.openapi` and `cloud.cloudPay` come as forms; a name is all that is needed to refuse them. */
function openApiName(body: Buffer): string {
  return (
    /name="apiName"\r\n(?:[^\r\n]+\r\n)*\r\n([^\r\n]+)/.exec(body.toString('latin1'))?.[1] ?? 'wx.openApi'
  );
}

function unexpected(error: unknown): { code: string; message: string } {
  console.error(error);
  return { code: 'SYS_ERR', message: String(error) };
}
