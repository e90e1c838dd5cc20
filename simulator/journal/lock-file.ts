import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TAKEOVER_ATTEMPTS = 5;
/** Where field 22 (start time) lies in /proc/PID/stat once "pid (name)" is cut off. */
const STAT_STATE = 0;
const STAT_START_TIME = 19;

/** The lock on a folder. One process at a time may write there. */
export interface FolderLock {
  release(): void;
}

/** Someone else is writing in the folder. */
export class FolderInUseError extends Error {
  constructor(folder: string, pid: number) {
    super(`${folder} is in use by process ${pid}; stop that process or choose another folder`);
    this.name = 'FolderInUseError';
  }
}

/** Locks the folder for this process. The lock of a process that has died is taken over. */
export function lockFolder(folder: string): FolderLock {
  const file = join(folder, 'lock');
  const mine = `${process.pid} ${startTime(process.pid)} ${randomUUID()}`;
  for (let attempt = 0; attempt < TAKEOVER_ATTEMPTS; attempt++) {
    if (createLock(file, mine)) return { release: () => releaseLock(file, mine) };
    const holder = readLock(file);
    if (holder === null) continue;
    if (isAlive(holder)) throw new FolderInUseError(folder, pidOf(holder));
    setAside(file, holder);
  }
  throw new FolderInUseError(folder, pidOf(readLock(file) ?? ''));
}

/** Creates the file with its content in one step, so that nobody ever reads half a lock. */
function createLock(file: string, content: string): boolean {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, content);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft);
  }
}

function readLock(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Removes a dead process's lock, and puts it back if someone else was faster and it is theirs now. */
function setAside(file: string, deadHolder: string): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (readFileSync(aside, 'utf8') !== deadHolder) linkSync(aside, file);
  rmSync(aside);
}

function releaseLock(file: string, mine: string): void {
  if (readLock(file) === mine) rmSync(file);
}

function pidOf(holder: string): number {
  return Number(holder.split(' ')[0]);
}

function isAlive(holder: string): boolean {
  const [pid, started] = holder.split(' ');
  if (!Number.isInteger(Number(pid)) || Number(pid) <= 0) return false;
  return isRunning(Number(pid)) && startTime(Number(pid)) === started;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Tells a process from a later one with the same id, where the system says; `zombie` for a dead one. */
function startTime(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[STAT_STATE] === 'Z' ? 'zombie' : (fields[STAT_START_TIME] ?? '-');
  } catch {
    return '-';
  }
}
