/** How often an account called an interface on the day (of UTC+8) and in the minute of its last call, both numbered since 1970. */
export interface QuotaCounter {
  appid: string;
  path: string;
  day: number;
  inDay: number;
  minute: number;
  inMinute: number;
}

export function quotaCounterId(appid: string, path: string): string {
  return `${appid} ${path}`;
}
