import type { TokenAnswer } from '#server/wechat/wire/index';
import type { OpenCall } from '../http/endpoint';
import type { CardPlatform } from '../platform';
import type { AccessToken } from '../state/credentials';
import { currentToken, endTokens, issueToken, TOKEN_OVERLAP } from './access-tokens';
import { authenticate } from './authenticate';

const FORCED_PER_DAY = 20;
const SECONDS_BETWEEN_FORCED = 30;
const DAY = 86_400;

/** POST /cgi-bin/stable_token: the same token until five minutes before its end, or a forced new one. */
export function stableToken({ platform, body, address }: OpenCall): TokenAnswer {
  const { appid } = authenticate(platform, {
    grantType: body.grant_type,
    appid: body.appid,
    secret: body.secret,
    address,
    path: '/cgi-bin/stable_token',
  });
  const token = body.force_refresh === true ? forcedToken(platform, appid) : steadyToken(platform, appid);
  return { access_token: token.value, expires_in: token.expiresAt - platform.clock.seconds() };
}

function steadyToken(platform: CardPlatform, appid: string): AccessToken {
  const token = currentToken(platform, appid, 'stable');
  const aboutToEnd = token && token.expiresAt - platform.clock.seconds() <= TOKEN_OVERLAP;
  return token && !aboutToEnd ? token : issueToken(platform, appid, 'stable');
}

function forcedToken(platform: CardPlatform, appid: string): AccessToken {
  const now = platform.clock.seconds();
  const times = platform.store.forcedRefreshes.get(appid)?.times.filter((time) => time > now - DAY) ?? [];
  const tooSoon = now - (times.at(-1) ?? 0) < SECONDS_BETWEEN_FORCED;
  if (tooSoon || times.length >= FORCED_PER_DAY) return steadyToken(platform, appid);
  platform.store.forcedRefreshes.put({ appid, times: [...times, now] });
  if (platform.config.forcedRefresh === 'at-once') endTokens(platform, appid, 'stable');
  return issueToken(platform, appid, 'stable');
}
