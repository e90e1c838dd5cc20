import type { EngineElement, Instance } from './glass-easel';

/** The style segment of glass-easel that WXS writes to, apart from the template's own. */
const WXS_SEGMENT = 2;

const states = new WeakMap<EngineElement, object>();

/** What WXS event handlers get as `ownerInstance`; members named as WeChat documents them. */
export function componentDescriptor(of: EngineElement | Instance | null | undefined): object | null {
  if (!of) return null;
  const element = '_$' in of ? (of as Instance)._$ : (of as EngineElement);
  return { ...treeOf(element), ...looksOf(element), ...actionsOf(element) };
}

function treeOf(element: EngineElement) {
  const shadow = () => element.getShadowRoot?.();
  return {
    selectComponent: (selector: string) => componentDescriptor(shadow()?.querySelector(selector)),
    selectAllComponents: (selector: string) =>
      (shadow()?.querySelectorAll(selector) ?? []).map(componentDescriptor),
    getDataset: () => element.dataset ?? {},
    getBoundingClientRect: () => element.getBackendElement()?.getBoundingClientRect().toJSON(),
    getComputedStyle(names: string[]) {
      const node = element.getBackendElement();
      const style = node?.ownerDocument.defaultView?.getComputedStyle(node);
      return Object.fromEntries(names.map((name) => [name, style?.getPropertyValue(name)]));
    },
  };
}

function looksOf(element: EngineElement) {
  const toggle = (names: string[], on: boolean) => element.toggleNodeClass(names.join(' '), on, WXS_SEGMENT);
  return {
    setStyle: (style: string | Record<string, string>) => element.setNodeStyle(cssText(style), WXS_SEGMENT),
    addClass: (...names: string[]) => toggle(names, true),
    removeClass: (...names: string[]) => toggle(names, false),
    hasClass: (name: string) => element.classList?.contains(name) ?? false,
  };
}

function actionsOf(element: EngineElement) {
  return {
    callMethod(name: string, argument: unknown) {
      const method = element.getMethodCaller?.()[name];
      if (typeof method === 'function') method.call(element.getMethodCaller?.(), argument);
    },
    triggerEvent: (name: string, detail: unknown, options?: object) =>
      element.triggerEvent(name, detail, options),
    getState() {
      if (!states.has(element)) states.set(element, {});
      return states.get(element);
    },
    requestAnimationFrame: (callback: () => void) => requestAnimationFrame(callback),
    setTimeout: (callback: () => void, milliseconds: number) => setTimeout(callback, milliseconds),
    clearTimeout: (timer: number) => clearTimeout(timer),
  };
}

function cssText(style: string | Record<string, string>): string {
  if (typeof style === 'string') return style;
  const hyphenated = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return Object.entries(style)
    .map(([name, value]) => `${hyphenated(name)}:${value}`)
    .join(';');
}
