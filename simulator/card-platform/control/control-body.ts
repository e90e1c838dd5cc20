import type { Context } from 'hono';
import { isObject, type JsonObject } from '../http/json';
import { wrong } from './control-error';

/** The JSON object that a POST carries; none at all counts as empty. */
export async function controlBody(context: Context): Promise<JsonObject> {
  const text = await context.req.text();
  if (text.trim() === '') return {};
  const value = parse(text);
  return isObject(value) ? value : wrong('the body must be a JSON object');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return wrong('the body is not JSON');
  }
}

/** Refuses a member that is not among `names`: one that is misspelt must not pass for one left out. */
export function onlyMembers(body: JsonObject, names: readonly string[]): JsonObject {
  const unknown = Object.keys(body).find((name) => !names.includes(name));
  return unknown === undefined ? body : wrong(`unknown member ${unknown}: there are ${names.join(', ')}`);
}

export function textOf(body: JsonObject, name: string): string | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : wrong(`${name} must be a string`);
}

export function numberOf(body: JsonObject, name: string): number | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  return typeof value === 'number' && Number.isFinite(value) ? value : wrong(`${name} must be a number`);
}

export function flagOf(body: JsonObject, name: string): boolean | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  return typeof value === 'boolean' ? value : wrong(`${name} must be true or false`);
}
