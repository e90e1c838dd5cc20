/** Seconds; a signature's time may be ten minutes off, and tokens would seem older or younger than they are. */
const TOLERABLE = 60;

/** Whether this machine's clock agrees with the Date header of WeChat's answers; nothing when there is none. */
export async function clockFindings(wechatApiUrl) {
  const date = await dateAt(wechatApiUrl);
  const seconds = Math.round((Date.now() - Date.parse(date)) / 1000);
  return Math.abs(seconds) > TOLERABLE ? [{ kind: 'clock-off', level: 'warn', facts: { seconds } }] : [];
}

/** That WeChat is silent, the look at the accounts says. */
async function dateAt(url) {
  try {
    const { headers } = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(2_500) });
    return headers.get('date') ?? '';
  } catch {
    return '';
  }
}
