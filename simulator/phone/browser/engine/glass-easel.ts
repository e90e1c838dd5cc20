import * as adapter from 'glass-easel-miniprogram-adapter';

/** The parts of an element of glass-easel's tree that the phone touches. */
export interface EngineElement {
  is?: string;
  id: string;
  dataset: Record<string, unknown>;
  data?: Record<string, unknown>;
  classList?: { contains(name: string): boolean };
  getBackendElement(): PageNode | null;
  getBackendContext(): { document: unknown };
  getShadowRoot?(): ShadowTree | null;
  getMethodCaller?(): Instance;
  addListener(type: string, listener: (event: EngineEvent) => void): void;
  triggerEvent(type: string, detail?: unknown, options?: object): void;
  triggerLifetime(name: string, args: unknown[]): void;
  triggerPageLifetime(name: string, args: unknown[]): void;
  toggleNodeClass(name: string, on: boolean, segment: number): void;
  setNodeStyle(style: string, segment: number): void;
}

export interface ShadowTree {
  querySelector(selector: string): EngineElement | null;
  querySelectorAll(selector: string): EngineElement[];
}

export interface EngineEvent {
  detail: unknown;
  target: Instance;
  currentTarget: Instance;
  defaultPrevented(): boolean;
  [extra: string]: unknown;
}

/** What `this` is in a page's or component's methods. */
export interface Instance {
  _$: EngineElement;
  data: Record<string, unknown>;
  setData(change: Record<string, unknown>): void;
  triggerEvent(type: string, detail?: unknown, options?: object): void;
  createSelectorQuery(): unknown;
  [member: string]: unknown;
}

/** A definition as `Component()` and `Page()` take it. */
export interface Definition {
  behaviors?: unknown[];
  properties?: Record<string, unknown>;
  data?: object;
  observers?: Record<string, unknown>;
  lifetimes?: Record<string, unknown>;
  methods?: Record<string, unknown>;
  [member: string]: unknown;
}

interface Registration {
  definition(definition: Definition): Registration;
  pageDefinition(definition: Definition): Registration;
  register(): Registered;
}

export interface Registered {
  _$: unknown;
}

export interface CodeSpace {
  component(id: string): Registration;
  behavior(): Registration;
  addComponentStaticConfig(id: string, config: object): void;
  addCompiledTemplate(id: string, template: { groupList: unknown; content: unknown }): void;
  addStyleSheet(id: string, path: string, scope?: string): void;
  setOverallBehavior(behavior: unknown): void;
  getComponentSpace(): { setGlobalUsingComponent(tag: string, component: unknown): void };
  prepareComponentOptions(is: string, options: unknown): [ComponentOptions, ...unknown[]];
}

interface ComponentOptions {
  idPrefixGenerator: unknown;
  writeIdToDOM: boolean;
}

export interface PageRoot {
  get(): Instance;
  getComponent(): EngineElement;
  attach(parent: Element, placeholder: Element): void;
  release(): void;
}

interface AssociatedBackend {
  registerStyleSheetContent(path: string, content: unknown): void;
  createRoot(tag: string, space: CodeSpace, url: string): PageRoot;
}

interface Environment {
  createCodeSpace(id: string, main: boolean): CodeSpace;
  associateBackend(backend: unknown): AssociatedBackend;
}

/** A DOM node of a page; the engine marks those that stand for one of its elements. */
export type PageNode = HTMLElement & { __wxElement?: EngineElement };

interface EventOptions {
  bubbles: boolean;
  composed: boolean;
  capturePhase: boolean;
  originalEvent: Event | null;
  extraFields: Record<string, unknown>;
}

interface EventClass {
  new (type: string, detail: unknown, options: EventOptions): EngineEvent;
  dispatchEvent(target: EngineElement, event: EngineEvent): void;
}

/** The engine under our own, narrow types: the published ones are generic to the point of opacity. */
const engine = adapter as unknown as {
  MiniProgramEnv: new () => Environment;
  component: { ComponentCaller: { prototype: { createSelectorQuery(this: Instance): unknown } } };
  glassEasel: {
    addGlobalWarningListener(listener: (message: string) => boolean): void;
    BackendMode?: { Domlike: number };
    Event: EventClass;
    Element: { prototype: { setDataset(this: EngineElement, name: string, value: unknown): void } };
  };
};

/** glass-easel's number for a backend that resembles the DOM. */
const DOMLIKE = 3;

export const environment = new engine.MiniProgramEnv();
export const EngineEvent = engine.glassEasel.Event;
export const elementPrototype = engine.glassEasel.Element.prototype;
export const callerPrototype = engine.component.ComponentCaller.prototype;
export const domlikeMode = engine.glassEasel.BackendMode?.Domlike ?? DOMLIKE;

/**
 * The engine's hints for developers (a number as `wx:for`, keys twice, null for a String property) come in
 * thousands and say nothing that WeChat's tools would stop at: they go to the console's verbose level.
 */
engine.glassEasel.addGlobalWarningListener((message) => {
  console.debug(message);
  return false;
});
