import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { functionFailed } from './function-errors';

const FUNCTION_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
/** The service's own defaults and limits. */
const DEFAULT_TIMEOUT = 3;
const MAX_TIMEOUT = 900;
const DEFAULT_MEMORY = 256;
const MIN_MEMORY = 64;
const MAX_MEMORY = 3072;

export interface Trigger {
  name: string;
  type: string;
  /** Seven fields: second, minute, hour, day, month, weekday, year. */
  config: string;
}

/** A deployed function, as its folder says. */
export interface FunctionDefinition {
  name: string;
  folder: string;
  /** Seconds */
  timeout: number;
  /** MB */
  memorySize: number;
  triggers: Trigger[];
}

/** Names of the folders that hold a function. */
export function functionNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => hasFunction(folder, name))
    .sort();
}

export function hasFunction(folder: string, name: string): boolean {
  return FUNCTION_NAME.test(name) && existsSync(join(folder, name, 'index.js'));
}

/** Changes whenever a file of the function does. */
export function folderVersion(folder: string): string {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name !== 'node_modules');
  return entries.map((entry) => versionOf(join(folder, entry.name), entry.isDirectory())).join();
}

function versionOf(path: string, isFolder: boolean): string {
  if (isFolder) return `${path}(${folderVersion(path)})`;
  const stat = statSync(path, { throwIfNoEntry: false });
  return `${path}:${stat?.mtimeMs}:${stat?.size}:${stat?.ino}`;
}

/** @throws when config.json is not what it should be. */
export function readDefinition(folder: string, name: string): FunctionDefinition {
  const own = join(folder, name);
  const config = readConfig(join(own, 'config.json'), name);
  return {
    name,
    folder: own,
    timeout: numberIn(config, 'timeout', name, DEFAULT_TIMEOUT, [1, MAX_TIMEOUT]),
    memorySize: numberIn(config, 'memorySize', name, DEFAULT_MEMORY, [MIN_MEMORY, MAX_MEMORY]),
    triggers: (config.triggers ?? []) as Trigger[],
  };
}

function readConfig(file: string, name: string): Record<string, unknown> {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw functionFailed(`config.json of function ${name} is not JSON: ${(error as Error).message}`);
  }
}

type Range = readonly [least: number, most: number];

function numberIn(
  config: Record<string, unknown>,
  field: string,
  name: string,
  fallback: number,
  range: Range,
): number {
  const value = config[field] ?? fallback;
  const [least, most] = range;
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw functionFailed(`config.json of function ${name}: ${field} must be a number from ${least} to ${most}`);
}
