import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';

export const BODY_BYTES_MAX = 10 * 1024 * 1024;
const whileReading = bodyLimit({ maxSize: BODY_BYTES_MAX });

/** Refuses bodies over 10 MiB. Of one that tells its length nothing need be opened, which would cost each call dear. */
export const limitedBody: MiddlewareHandler = (c, next) => {
  const chunked = c.req.header('transfer-encoding') !== undefined;
  const length = Number(c.req.header('content-length') ?? 0);
  return chunked || !(length <= BODY_BYTES_MAX) ? whileReading(c, next) : next();
};
