import { relative } from 'node:path';

/** Collects what is wrong with a mini-program's source, as `file:line:column message`. */
export class Problems {
  readonly list: string[] = [];

  constructor(private readonly source: string) {}

  /** `line` and `column` count from 1. */
  add(file: string, message: string, line?: number, column?: number): void {
    const place = [this.shown(file), line, column].filter((part) => part !== undefined).join(':');
    const problem = `${place} ${message}`;
    if (!this.list.includes(problem)) this.list.push(problem);
  }

  private shown(file: string): string {
    const path = relative(this.source, file);
    return path.startsWith('..') ? file : path;
  }
}

/** The line, from 1, on which a character stands. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** The line, from 1, of the first occurrence of a piece of text; undefined when it is not there. */
export function lineOf(text: string, piece: string): number | undefined {
  const index = text.indexOf(piece);
  return index < 0 ? undefined : lineAt(text, index);
}
