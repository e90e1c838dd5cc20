import { existsSync, readFileSync } from 'node:fs';
import { lineAt, type Problems } from './problems';

/** A JSON file's value with its text, for line numbers. A missing file is an empty object. */
export interface JsonFile<T> {
  file: string;
  text: string;
  value: T;
}

export function readJson<T extends object>(file: string, problems: Problems): JsonFile<T> {
  if (!existsSync(file)) return { file, text: '', value: {} as T };
  const text = readFileSync(file, 'utf8');
  try {
    return { file, text, value: JSON.parse(text) as T };
  } catch (error) {
    const message = (error as Error).message;
    problems.add(file, `is not JSON: ${message}`, lineOfJsonError(text, message));
    return { file, text, value: {} as T };
  }
}

function lineOfJsonError(text: string, message: string): number | undefined {
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? undefined : lineAt(text, Number(position));
}
