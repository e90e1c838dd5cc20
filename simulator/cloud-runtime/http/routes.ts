import type { WorldClock } from '../../clock';
import { answerAdmin } from '../admin/answer-admin';
import type { Services } from '../admin/services';
import { invalidRequest } from '../cloud-error';
import type { Timers } from '../timers/timers';
import { answerClock, answerClockChange } from './answer-clock';
import { answerDownload, answerUpload } from './answer-files';
import { describeCollection, describeCollections } from './describe-database';
import { describeFunctions } from './describe-functions';
import { answerHttpAccess } from './http-access';
import { answerInvoke, answerTimer } from './invoke';
import { type HttpReply, type HttpRequest, json } from './reply';

/** Everything that a request can be about. */
export interface Runtime extends Services {
  clock: WorldClock;
  /** Whose clock is followed; undefined when it is this runtime's own. */
  clockUrl: string | undefined;
  timers: Timers;
}

type Route = (request: HttpRequest, runtime: Runtime) => HttpReply | Promise<HttpReply>;

/** Documents that the data view gets unless it says how many. */
const DEFAULT_LIMIT = 100;

/** By method (`*` is any) and the first part of the path. */
const routes: Record<string, Route> = {
  'POST admin': answerAdmin,
  'POST invoke': (request, { host }) => answerInvoke(request, host),
  '* http': (request, { host }) => answerHttpAccess(request, host),
  'POST timers': (request, { timers }) => answerTimer(request, timers),
  'DELETE functions': async ({ path }, { host }) => json({ lost: await host.lose(path[1] ?? '') }),
  'GET functions': (_, { host, timers }) => json({ functions: describeFunctions(host, timers) }),
  'GET database': ({ path, query }, { database }) => {
    const name = path[1];
    return json(name ? describeCollection(database, name, limitIn(query)) : describeCollections(database));
  },
  'GET clock': (_, { clock }) => answerClock(clock),
  'POST clock': ({ body }, { clock, clockUrl }) => answerClockChange(body, clock, clockUrl),
  'PUT upload': (request, { files }) => answerUpload(request, files),
  'GET files': (request, { files }) => answerDownload(request, files),
  'GET statistics': (_, { asked }) => json({ actions: Object.fromEntries(asked) }),
  'GET health': (_, { unsupported }) =>
    json({ ok: true, unsupportedActions: Object.fromEntries(unsupported) }),
};

/** @throws CloudError for what is asked wrongly */
export function route(request: HttpRequest, runtime: Runtime): HttpReply | Promise<HttpReply> {
  const [first] = request.path;
  const answer = routes[`${request.method} ${first}`] ?? routes[`* ${first}`];
  if (answer) return answer(request, runtime);
  return json(
    { code: 'NOT_FOUND', message: `the cloud runtime has no ${request.method} ${request.rawPath}` },
    404,
  );
}

function limitIn(query: URLSearchParams): number {
  const limit = Number(query.get('limit') ?? DEFAULT_LIMIT);
  if (!Number.isInteger(limit) || limit < 0) throw invalidRequest('limit must be a whole number');
  return limit;
}
