import * as v from 'valibot';

const text = v.pipe(v.string('is missing'), v.trim(), v.nonEmpty('is missing'));
const address = v.pipe(
  text,
  v.url('is not an address'),
  v.transform((url) => url.replace(/\/+$/, '')),
);

/** Every variable that the functions read, with what is wrong with it. `.env.example` explains them. */
const variables = {
  WECHAT_API_URL: address,
  WECHAT_APP_ID: text,
  WECHAT_APP_SECRET: text,
  WECHAT_TOKEN: text,
  WECHAT_ENCODING_AES_KEY: v.pipe(text, v.regex(/^[A-Za-z0-9]{43}$/, 'is not 43 letters and digits')),
  MINI_PROGRAM_APP_ID: text,
  FIRST_OWNER_OPENID: text,
  WEB_BASE_URL: address,
};

export type VariableName = keyof typeof variables;

export const variableNames = Object.keys(variables) as VariableName[];

export interface Config {
  /** `https://api.weixin.qq.com`, or a stand-in. */
  wechatApiUrl: string;
  /** The Official Account that issues the cards. */
  appId: string;
  appSecret: string;
  /** What WeChat's pushes are signed with. */
  token: string;
  encodingAesKey: string;
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

  constructor(problems: readonly string[]) {
    super(`Environment: ${problems.join('; ')}`);
  }
}

export function readConfig(environment: Record<string, string | undefined>): Config {
  const read = v.safeParse(v.object(variables), only(environment));
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

function toConfig(read: Record<VariableName, string>): Config {
  return {
    wechatApiUrl: read.WECHAT_API_URL,
    appId: read.WECHAT_APP_ID,
    appSecret: read.WECHAT_APP_SECRET,
    token: read.WECHAT_TOKEN,
    encodingAesKey: read.WECHAT_ENCODING_AES_KEY,
    miniProgramAppId: read.MINI_PROGRAM_APP_ID,
    firstOwner: read.FIRST_OWNER_OPENID,
    webBaseUrl: read.WEB_BASE_URL,
  };
}
