import { tokenHolder } from '../credentials/access-tokens';
import { checkAccount } from '../credentials/check-account';
import { errmsg } from '../errors/errmsg';
import { refuse, WechatError } from '../errors/wechat-error';
import type { CardPlatform } from '../platform';
import type { Account } from '../state/account';
import type { Answer, Endpoint } from './endpoint';
import type { Fault } from './faults';
import { type JsonObject, readJson } from './json';
import { isKnownPath } from './known-paths';
import { uploadedForm } from './uploaded-form';

/** What the caller gets, and what the log notes about it. */
export interface Dispatched {
  response: Response;
  errcode: number | null;
  errmsg: string;
  appid: string | null;
  implemented: boolean;
}

/** A request and whom it comes from. */
export interface Incoming {
  request: Request;
  /** An IP address. */
  address: string;
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
  async dispatch(incoming: Incoming, fault?: Fault): Promise<Dispatched> {
    const notes: Notes = { appid: null, implemented: true };
    try {
      meet(fault);
      const outcome = await this.run(incoming, notes);
      await this.platform.store.commit();
      if (outcome.kind === 'response') {
        return { response: outcome.response, errcode: null, errmsg: '', ...notes };
      }
      return { ...answered(outcome.body), ...notes };
    } catch (error) {
      return { ...answered(this.refusal(error)), ...notes };
    }
  }

  private async run(incoming: Incoming, notes: Notes): Promise<Outcome> {
    const { request } = incoming;
    const url = new URL(request.url);
    const endpoint = this.endpoints.get(url.pathname);
    if (!endpoint) {
      notes.implemented = false;
      return refuse(isKnownPath(url.pathname) ? 45103 : 40066);
    }
    if (request.method !== endpoint.method) refuse(endpoint.method === 'GET' ? 43001 : 43002);
    return this.call(endpoint, incoming, url.searchParams, notes);
  }

  private async call(
    endpoint: Endpoint,
    { request, address }: Incoming,
    query: URLSearchParams,
    notes: Notes,
  ): Promise<Outcome> {
    const { platform } = this;
    if (endpoint.kind === 'page') {
      return { kind: 'response', response: await endpoint.run({ platform, query }) };
    }
    if (endpoint.kind === 'open') {
      return json(endpoint.run({ platform, query, address, body: await bodyOf(request) }));
    }
    const account = this.authorise(endpoint.path, query, notes);
    if (endpoint.kind === 'upload') {
      return json(await endpoint.run({ platform, query, account, form: await uploadedForm(request) }));
    }
    const body = await bodyOf(request);
    const answer = await endpoint.run({ platform, query, account, body });
    return json(endpoint.bare ? answer : succeeded(answer));
  }

  private authorise(path: string, query: URLSearchParams, notes: Notes): Account {
    const account = tokenHolder(this.platform, query.get('access_token'), path);
    notes.appid = account.appid;
    checkAccount(account, path);
    this.platform.quotas.count(account.appid, path);
    return account;
  }

  private refusal(error: unknown): Answer & { errcode: number; errmsg: string } {
    const { config, clock } = this.platform;
    const known = error instanceof WechatError ? error : new WechatError(-1);
    if (known !== error && !isHangUp(error)) console.error(error);
    const text = errmsg(known, config.textStyle, clock.seconds());
    return { errcode: known.errcode, errmsg: text, ...known.members };
  }
}

/** The caller went away in the middle of a request; nobody is left to be told. */
function isHangUp(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ECONNRESET';
}

function meet(fault: Fault | undefined): void {
  if (fault?.kind === 'busy') refuse(-1);
  if (fault?.kind === 'invalid-token') refuse(40001);
  if (fault?.kind === 'quota') refuse(45009);
  if (fault?.kind === 'errcode') refuse(fault.errcode ?? -1);
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
