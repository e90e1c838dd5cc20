import * as v from 'valibot';
import type { AppId } from '#domain/brand';

const text = v.pipe(v.string('is missing'), v.trim(), v.nonEmpty('is missing'));
const address = v.pipe(
  text,
  v.url('is not an address'),
  v.transform((url) => url.replace(/\/+$/, '')),
);

const encodingAesKey = v.pipe(text, v.regex(/^[A-Za-z0-9]{43}$/, 'is not 43 letters and digits'));

const appId = v.pipe(
  text,
  v.transform((id) => id as AppId),
);

const account = v.object({ appId, appSecret: text, token: text, encodingAesKey });

/** Blank, or accounts as JSON. */
const moreAccounts = v.pipe(
  v.string(),
  v.transform((json) => (json.trim() === '' ? '[]' : json)),
  v.parseJson(undefined, 'is not JSON'),
  v.array(account, 'is not a list'),
);

/** Every variable that the functions read, with what is wrong with it. `.env.example` explains them. */
const variables = {
  WECHAT_API_URL: address,
  WECHAT_APP_ID: appId,
  WECHAT_APP_SECRET: text,
  WECHAT_TOKEN: text,
  WECHAT_ENCODING_AES_KEY: encodingAesKey,
  WECHAT_MORE_ACCOUNTS: moreAccounts,
  WECHAT_TOKEN_SOURCE: v.pipe(
    v.string(),
    v.transform((kind) => kind.trim() || 'stable_token'),
    v.picklist(['stable_token', 'token'], 'is neither stable_token nor token'),
  ),
  MINI_PROGRAM_APP_ID: text,
  FIRST_OWNER_OPENID: text,
  WEB_BASE_URL: address,
};

const schema = v.object(variables);

export type VariableName = keyof typeof variables;

export const variableNames = Object.keys(variables) as VariableName[];

/** An Official Account that issues cards. */
export interface Account {
  appId: AppId;
  appSecret: string;
  /** What WeChat's pushes are signed with. */
  token: string;
  encodingAesKey: string;
}

export interface Config {
  /** `https://api.weixin.qq.com`, or a stand-in. */
  wechatApiUrl: string;
  /** The main account first. All are bound to one Open Platform account, with the mini-program. */
  accounts: readonly [Account, ...Account[]];
  /** The endpoint that gives access tokens; `token` where another program of the account uses that one. */
  tokenSource: 'stable_token' | 'token';
  /** The only mini-program whose callers are served. */
  miniProgramAppId: string;
  /** The person who is owner before anyone is staff. */
  firstOwner: string;
  /** For pages of ours outside the mini-program; nothing reads it before there are any. */
  webBaseUrl: string;
}

/** Names each variable that is missing or malformed, never its value. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';

  constructor(readonly problems: readonly string[]) {
    super(`Environment: ${problems.join('; ')}`);
  }
}

export function readConfig(environment: Record<string, string | undefined>): Config {
  const read = v.safeParse(schema, only(environment));
  if (!read.success) throw new ConfigurationError(read.issues.map(problem));
  return toConfig(read.output);
}

function only(environment: Record<string, string | undefined>): Record<VariableName, string> {
  const pairs = variableNames.map((name) => [name, environment[name] ?? '']);
  return Object.fromEntries(pairs) as Record<VariableName, string>;
}

function problem(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? ''} ${issue.message}`;
}

type Variables = v.InferOutput<typeof schema>;

function toConfig(read: Variables): Config {
  return {
    wechatApiUrl: read.WECHAT_API_URL,
    accounts: [mainAccount(read), ...read.WECHAT_MORE_ACCOUNTS],
    tokenSource: read.WECHAT_TOKEN_SOURCE,
    miniProgramAppId: read.MINI_PROGRAM_APP_ID,
    firstOwner: read.FIRST_OWNER_OPENID,
    webBaseUrl: read.WEB_BASE_URL,
  };
}

function mainAccount(read: Variables): Account {
  return {
    appId: read.WECHAT_APP_ID,
    appSecret: read.WECHAT_APP_SECRET,
    token: read.WECHAT_TOKEN,
    encodingAesKey: read.WECHAT_ENCODING_AES_KEY,
  };
}
