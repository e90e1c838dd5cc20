import type { WorldClockState } from './world-date';

/** What the server says of the phone's owner and world; `GET boot.json`. */
export interface Boot {
  user: { id: string; name: string };
  miniProgram: { appid: string; originalId: string };
  clock: WorldClockState;
}

let boot: Boot | undefined;

export async function loadBoot(): Promise<Boot> {
  const response = await fetch('boot.json');
  if (!response.ok) throw new Error(`boot.json: ${response.status} ${await response.text()}`);
  boot = (await response.json()) as Boot;
  return boot;
}

/** Only after loadBoot. */
export function booted(): Boot {
  if (!boot) throw new Error('the phone has not booted');
  return boot;
}
