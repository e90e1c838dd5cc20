import { invalidRequest } from '../cloud-error';
import type { Fields } from '../database/document';
import { decode } from '../database/ejson';

/** The parameters of one request, checked as they are read. Server dates in it all mean the same moment. */
export class Parameters {
  constructor(
    private readonly values: Fields,
    private readonly now: number,
  ) {}

  text(name: string): string {
    const value = this.values[name];
    if (typeof value !== 'string' || value === '') throw invalidRequest(`${name} must be a text`);
    return value;
  }

  optionalText(name: string): string | undefined {
    return this.values[name] ? this.text(name) : undefined;
  }

  number(name: string, fallback: number): number {
    const value = this.values[name] ?? fallback;
    if (!Number.isInteger(value) || (value as number) < 0)
      throw invalidRequest(`${name} must be a whole number`);
    return value as number;
  }

  is(name: string, value: unknown): boolean {
    return this.values[name] === value;
  }

  list<Item>(name: string): Item[] {
    const value = this.values[name];
    if (!Array.isArray(value)) throw invalidRequest(`${name} must be a list`);
    return value;
  }

  /** An Extended JSON object in a text; absent or empty means no fields. */
  fields(name: string): Fields {
    const value = this.values[name] || '{}';
    if (typeof value !== 'string') throw invalidRequest(`${name} must be JSON in a text`);
    return this.asFields(name, value);
  }

  /** Several Extended JSON objects, each in a text of its own. */
  fieldsList(name: string): Fields[] {
    return this.list<string>(name).map((text) => this.asFields(name, text));
  }

  /** Any Extended JSON value in a text. */
  decode(text: string): unknown {
    return decode(text, this.now);
  }

  private asFields(name: string, text: string): Fields {
    const value = this.decode(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw invalidRequest(`${name} must be an object`);
    }
    return value as Fields;
  }
}
