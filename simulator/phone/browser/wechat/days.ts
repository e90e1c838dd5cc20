const day = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** `2026.11.22` of seconds since 1970, in Shanghai. */
export const dayText = (seconds: number): string => day.format(seconds * 1000).replaceAll('/', '.');
