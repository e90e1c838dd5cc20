import type { MiddlewareHandler } from 'hono';
import type { Traces } from './traces';

/** A caller that sends this header can ask `GET /simulator/traces/{value}` what its call changed. */
export const TRACE_HEADER = 'x-simulator-trace';

/** Records what a call changes when it asks for that. */
export function traced(traces: Traces): MiddlewareHandler {
  return (c, next) => {
    const id = c.req.header(TRACE_HEADER);
    return id ? traces.record(id, next) : next();
  };
}
