import { randomUUID } from 'node:crypto';
import cloud from 'wx-server-sdk';
import type { FunctionName, Reply } from '#domain/api';
import type { OpenId, UnionId } from '#domain/brand';
import { type UnixSeconds, unixSeconds } from '#domain/time';
import { type Config, readConfig } from './config';
import type { Caller, Context, Services } from './context';
import type { Database } from './database/database';
import { askedFor } from './log/asked-for';
import { createLog } from './log/log';
import { loggedCall } from './log/logged-call';
import { type HttpAnswer, type HttpRequest, readRequest } from './push/http-access';
import { createServices } from './services';
import { dispatch, type UseCaseTable } from './use-case';

const TRACE_ID_LENGTH = 8;

/** The `main` of a function that phones call, and the names of what they may ask it. This file alone knows wx-server-sdk. */
export function phoneFunction(name: FunctionName, useCases: UseCaseTable) {
  const services = servicesOfThisInstance();
  const main = (event: unknown): Promise<Reply<unknown>> => {
    const context = contextOf(services());
    const caller = readCaller(context.config);
    const facts = { function: name, ...askedFor(useCases, event), caller: caller.openId };
    const answer = () => dispatch(useCases, event, { ...context, caller });
    return loggedCall(context, facts, answer, outcomeOfReply);
  };
  return Object.assign(main, { useCases: Object.keys(useCases) });
}

const outcomeOfReply = (reply: Reply<unknown>) => ({ outcome: reply.ok ? 'ok' : reply.error.code });

/** The `main` of a function that is reached over HTTP. Whoever calls must prove themselves. */
export function httpFunction(
  name: string,
  answer: (request: HttpRequest, context: Context) => Promise<HttpAnswer>,
) {
  const services = servicesOfThisInstance();
  return (event: unknown) => {
    const context = contextOf(services());
    const work = async () => answer(readRequest(event), context);
    return loggedCall(context, { function: name }, work, ({ statusCode }) => ({ outcome: statusCode }));
  };
}

/** The `main` of a function that the clock calls. Phones can name it, too: they are refused. */
export function timerFunction<Summary>(name: string, run: (context: Context) => Promise<Summary>) {
  const services = servicesOfThisInstance();
  return async (): Promise<Summary | Reply<never>> => {
    if (isPhone()) return notForPhones;
    const context = contextOf(services());
    const work = () => run(context);
    return loggedCall(context, { function: name }, work, (report) => ({ outcome: 'ok', report }));
  };
}

/** Somebody who is not logged in has no OPENID; the clock has another source. */
function isPhone(): boolean {
  const { OPENID, SOURCE } = cloud.getWXContext();
  return Boolean(OPENID) || String(SOURCE ?? '').startsWith('wx_client');
}

const notForPhones: Reply<never> = {
  ok: false,
  error: { code: 'invalid-input', params: { field: 'caller' } },
};

/** Made at the first call: a missing variable then is that call's error, and names itself. */
function servicesOfThisInstance(): () => Services {
  let services: Services | undefined;
  return () => {
    services ??= createServices(readConfig(process.env), openDatabase(), now);
    return services;
  };
}

/** The SDK's own types call every answer `any` or nothing at all, and forget that the environment is a symbol. */
function openDatabase(): Database {
  cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string });
  return cloud.database({ throwOnNotFound: false } as object) as unknown as Database;
}

function contextOf(services: Services): Context {
  const traceId = randomUUID().slice(0, TRACE_ID_LENGTH);
  return { ...services, now: now(), traceId, log: createLog(traceId, services.redaction) };
}

/** Nobody: no use case runs. */
const nobody: Caller = { openId: '' as OpenId, unionId: '' };

/**
 * Nobody where no phone calls, or another mini-program that the environment is shared with: its openids are
 * other people's. The SDK turns identities that are all digits into numbers.
 */
function readCaller({ miniProgramAppId }: Config): Caller {
  const { APPID, OPENID, UNIONID } = cloud.getWXContext();
  if (APPID !== miniProgramAppId) return nobody;
  return { openId: String(OPENID ?? '') as OpenId, unionId: String(UNIONID ?? '') as UnionId };
}

function now(): UnixSeconds {
  return unixSeconds(Math.floor(Date.now() / 1000));
}
