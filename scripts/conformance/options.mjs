const usage = `npm run conformance -- [options]
  --url URL          a simulator that runs already, or another host
  --white-list NAME  also replace the account's white list of testers by this one WeChat id

A real account is asked when WECHAT_CONFORMANCE_APP_ID and WECHAT_CONFORMANCE_SECRET name one
(or --app-id and --secret, which other people of this machine can read while it runs).
Without them a simulator is started for the run, or the one at --url is asked as its first account.`;

const REAL = 'https://api.weixin.qq.com';
const names = { '--url': 'url', '--white-list': 'whiteList', '--app-id': 'appid', '--secret': 'secret' };

/** Whom to ask: `real`, or a simulator that is there (`url`) or to be started. Ends the program for what it cannot read. */
export function readOptions(argv = process.argv.slice(2), env = process.env) {
  const options = { appid: env.WECHAT_CONFORMANCE_APP_ID, secret: env.WECHAT_CONFORMANCE_SECRET };
  for (let i = 0; i < argv.length; i += 2) {
    const name = names[argv[i]];
    if (!name || !argv[i + 1]) stop(`cannot read ${argv[i]}`);
    options[name] = argv[i + 1];
  }
  if (!options.appid !== !options.secret) stop('an appid needs its secret, and a secret its appid');
  if (options.url && !URL.canParse(options.url)) stop('--url is no address');
  const url = options.url?.replace(/\/$/, '') ?? (options.appid ? REAL : undefined);
  return { ...options, url, real: url === REAL };
}

function stop(problem) {
  console.error(`${problem}\n\n${usage}`);
  process.exit(2);
}
