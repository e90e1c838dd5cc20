import { type Config, ConfigurationError, readConfig } from '../config';

type Environment = Record<string, string | undefined>;

/** For what WeChat's answers to an account do not depend on: its look goes on without them. */
const standIns: Environment = {
  WECHAT_TOKEN: 'none',
  WECHAT_ENCODING_AES_KEY: '0'.repeat(43),
  MINI_PROGRAM_APP_ID: 'none',
  FIRST_OWNER_OPENID: 'none',
  WEB_BASE_URL: 'http://none',
};

/** What is wrong with the variables, never their values; and enough of them to ask WeChat, unless that lacks. */
export function checkVariables(environment: Environment): {
  problems: readonly string[];
  config: Config | null;
} {
  const problems = problemsOf(environment);
  const asking = { ...environment, ...standIns };
  return { problems, config: problemsOf(asking).length === 0 ? readConfig(asking) : null };
}

function problemsOf(environment: Environment): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems.filter(firstOfItsVariable);
    throw error;
  }
}

/** What is missing is malformed, too; one line is enough. */
function firstOfItsVariable(problem: string, at: number, problems: readonly string[]): boolean {
  const nameOf = (text: string) => text.split(' ')[0];
  return problems.findIndex((other) => nameOf(other) === nameOf(problem)) === at;
}
