import type { Definition, Instance, PageNode } from '../engine/glass-easel';

/** One built-in tag: a component definition, and what to do with each new instance. */
export interface BuiltIn extends Definition {
  init?(self: Instance): void;
}

export const text = (value = '') => ({ type: String, value });
export const number = (value = 0) => ({ type: Number, value });
export const flag = (value = false) => ({ type: Boolean, value });
export const anything = (value: unknown = null) => ({ type: null, value });
export const list = () => ({ type: Array, value: [] });

/** The DOM node of an instance; virtual hosts have none, but no built-in is one. */
export const hostOf = (self: Instance): PageNode => self._$.getBackendElement()!;

/** Adds a plain child to a built-in's node, in the document of its page. */
export function addChild<Tag extends keyof HTMLElementTagNameMap>(
  host: HTMLElement,
  tag: Tag,
  className = '',
): HTMLElementTagNameMap[Tag] {
  const child = host.ownerDocument.createElement(tag);
  if (className) child.className = className;
  host.append(child);
  return child;
}

/** Sets an attribute; false, empty and missing values remove it. */
export function setAttribute(self: Instance, name: string, value: unknown): void {
  const host = self._$.getBackendElement();
  if (!host) return;
  if (value === false || value === null || value === undefined || value === '') host.removeAttribute(name);
  else host.setAttribute(name, value === true ? '' : String(value));
}

/** A per-instance store for what is no data: DOM nodes, timers. */
export function privateState<State extends object>(create: (self: Instance) => State) {
  const states = new WeakMap<Instance, State>();
  return {
    start(self: Instance): State {
      const state = create(self);
      states.set(self, state);
      return state;
    },
    of: (self: Instance): State | undefined => states.get(self),
  };
}
