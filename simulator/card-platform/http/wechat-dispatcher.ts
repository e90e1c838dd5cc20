import { tokenHolder } from '../credentials/access-tokens';
import { errmsg } from '../errors/errmsg';
import { refuse, WechatError } from '../errors/wechat-error';
import type { CardPlatform } from '../platform';
import type { Account } from '../state/account';
import type { Answer, Endpoint } from './endpoint';
import type { FaultKind } from './faults';
import { type JsonObject, readJson } from './json';

/** What the caller gets, and what the log notes about it. */
export interface Dispatched {
  response: Response;
  errcode: number | null;
  errmsg: string;
  appid: string | null;
  implemented: boolean;
}

type Outcome = { kind: 'json'; body: Answer } | { kind: 'response'; response: Response };

interface Notes {
  appid: string | null;
  implemented: boolean;
}

/** Finds the endpoint of a request, checks what all have in common, and answers in WeChat's way. */
export class WechatDispatcher {
  private readonly endpoints: Map<string, Endpoint>;

  constructor(
    private readonly platform: CardPlatform,
    endpoints: readonly Endpoint[],
  ) {
    this.endpoints = new Map(endpoints.map((endpoint) => [endpoint.path, endpoint]));
  }

  /** Never throws: a refusal becomes errcode and errmsg. What changed is durable when it resolves. */
  async dispatch(request: Request, fault?: FaultKind): Promise<Dispatched> {
    const notes: Notes = { appid: null, implemented: true };
    try {
      meet(fault);
      const outcome = await this.run(request, notes);
      await this.platform.store.commit();
      if (outcome.kind === 'response') {
        return { response: outcome.response, errcode: null, errmsg: '', ...notes };
      }
      return { ...answered(outcome.body), ...notes };
    } catch (error) {
      return { ...answered(this.refusal(error)), ...notes };
    }
  }

  private async run(request: Request, notes: Notes): Promise<Outcome> {
    const url = new URL(request.url);
    const endpoint = this.endpoints.get(url.pathname);
    if (!endpoint) {
      notes.implemented = false;
      return refuse(40066);
    }
    if (request.method !== endpoint.method) refuse(endpoint.method === 'GET' ? 43001 : 43002);
    return this.call(endpoint, request, url.searchParams, notes);
  }

  private async call(
    endpoint: Endpoint,
    request: Request,
    query: URLSearchParams,
    notes: Notes,
  ): Promise<Outcome> {
    const { platform } = this;
    if (endpoint.kind === 'page') {
      return { kind: 'response', response: await endpoint.run({ platform, query }) };
    }
    if (endpoint.kind === 'open') {
      return json(endpoint.run({ platform, query, body: await bodyOf(request) }));
    }
    const account = this.authorise(query, notes);
    if (endpoint.kind === 'upload') {
      return json(await endpoint.run({ platform, query, account, form: await formOf(request) }));
    }
    const body = await bodyOf(request);
    return json(succeeded(await endpoint.run({ platform, query, account, body })));
  }

  private authorise(query: URLSearchParams, notes: Notes): Account {
    const account = tokenHolder(this.platform, query.get('access_token'));
    notes.appid = account.appid;
    return account;
  }

  private refusal(error: unknown): Answer & { errcode: number; errmsg: string } {
    const { config, clock } = this.platform;
    const known = error instanceof WechatError ? error : new WechatError(-1);
    if (known !== error) console.error(error);
    const text = errmsg(known.errcode, config.textStyle, clock.seconds(), known.tail);
    return { errcode: known.errcode, errmsg: text, ...known.members };
  }
}

function meet(fault: FaultKind | undefined): void {
  if (fault === 'busy') refuse(-1);
  if (fault === 'invalid-token') refuse(40001);
  if (fault === 'quota') refuse(45009);
}

function json(body: Answer): Outcome {
  return { kind: 'json', body };
}

function succeeded(answer: Answer): Answer {
  return { errcode: 0, errmsg: 'ok', ...answer };
}

function answered(body: Answer & { errcode?: number; errmsg?: string }) {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  const response = new Response(JSON.stringify(body), { headers });
  return { response, errcode: body.errcode ?? 0, errmsg: body.errmsg ?? 'ok' };
}

async function bodyOf(request: Request): Promise<JsonObject> {
  return request.method === 'GET' ? {} : readJson(new Uint8Array(await request.arrayBuffer()));
}

async function formOf(request: Request): Promise<FormData | null> {
  return request.formData().catch(() => null);
}
