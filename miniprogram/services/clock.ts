import { type UnixSeconds, unixSeconds } from '../domain/time';

/** Ends what was started. */
export type Stop = () => void;

/** Runs a task once after some milliseconds, unless it is stopped before. */
export type After = (milliseconds: number, task: () => void) => Stop;

export const now = (): UnixSeconds => unixSeconds(Math.floor(Date.now() / 1000));

export const after: After = (milliseconds, task) => {
  const timer = setTimeout(task, milliseconds);
  return () => clearTimeout(timer);
};

export function every(milliseconds: number, task: () => void): Stop {
  const timer = setInterval(task, milliseconds);
  return () => clearInterval(timer);
}

export const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    after(milliseconds, resolve);
  });
