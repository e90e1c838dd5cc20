import type { EngineElement, EngineEvent, Instance } from './glass-easel';
import { componentDescriptor } from './wxs-descriptor';

type Listener = (...args: unknown[]) => unknown;

/** The name that WXS gives the type of a value, where JavaScript gives a function. */
function constructorName(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return 'Array';
  if (value instanceof RegExp) return 'RegExp';
  if (value instanceof Date) return 'Date';
  const type = typeof value;
  return type[0]!.toUpperCase() + type.slice(1);
}

/** Called by compiled templates for an event bound to a WXS function (`isWxs`) or to a method. */
function callListener(element: Instance, event: EngineEvent, listener: Listener, isWxs: boolean) {
  if (!isWxs) return listener.call(element, event);
  event.instance = componentDescriptor(event.currentTarget);
  return listener.call(element, event, componentDescriptor(element));
}

/** Children may not exist at the first call of `change:prop`, so it waits as the view layer does. */
function deferPropertyListener(listener: Listener) {
  return (value: unknown, old: unknown, owner: EngineElement, instance: EngineElement) => {
    queueMicrotask(() => listener(value, old, componentDescriptor(owner), componentDescriptor(instance)));
  };
}

/** Puts in place what the builder's WXS transformation and templates call. */
export function installWxsGlobals(): void {
  Object.assign(globalThis, {
    __wxsConstructor: constructorName,
    __wxsEvent: callListener,
    __wxsProperty: deferPropertyListener,
    getRegExp: (pattern: string, flags?: string) => new RegExp(pattern, flags),
    getDate: (...parts: ConstructorParameters<typeof Date> | []) => new Date(...(parts as [number])),
  });
}
