import type { StyleParts } from '../../app-data';
import { theme } from '../theme';
import { domlikeMode, type EngineElement, EngineEvent, type PageNode } from './glass-easel';
import { PageStyles } from './page-styles';
import { inlineToPixels } from './rpx';
import { Touches } from './touches';

const DOM_EVENTS = new Set(['transitionend', 'animationstart', 'animationiteration', 'animationend']);
const PLAIN_TAG = 'dom-';

type ObserverListener = (status: Record<string, unknown>) => void;

/** glass-easel's DOM-like backend for one page's document: one page is one iframe, as it is one web-view in WeChat. */
export class PageBackend {
  readonly mode = domlikeMode;
  readonly document: object;
  private readonly styles: PageStyles;
  private readonly view: Window & typeof globalThis;
  private readonly listening = new WeakMap<Element, Set<string>>();

  constructor(
    readonly page: Document,
    width: () => number,
  ) {
    this.view = page.defaultView!;
    this.styles = new PageStyles(page, width);
    this.document = {
      page,
      createElement: (tag: string) =>
        page.createElement(
          tag.startsWith(PLAIN_TAG) ? tag.slice(PLAIN_TAG.length) : `wx-${tag.toLowerCase()}`,
        ),
      createTextNode: (text: string) => page.createTextNode(text),
      createDocumentFragment: () => page.createDocumentFragment(),
    };
    makeInlineRpxWork(this.view, width);
    new Touches(page, (...event) => this.fire(...event));
  }

  destroy(): void {
    this.styles.destroy();
  }

  /** Sends an event into the component tree, from the nearest element of the engine's. */
  fire(
    from: PageNode,
    type: string,
    detail: object,
    originalEvent: Event | null = null,
    extraFields: Record<string, unknown> = {},
  ): void {
    let node: PageNode | null = from;
    while (node && !node.__wxElement) node = node.parentNode as PageNode | null;
    if (!node?.__wxElement) return;
    const options = { bubbles: true, composed: true, capturePhase: true, originalEvent, extraFields };
    const event = new EngineEvent(type, detail, options);
    EngineEvent.dispatchEvent(node.__wxElement, event);
    if (event.defaultPrevented() && originalEvent?.cancelable) originalEvent.preventDefault();
  }

  registerStyleSheetContent(path: string, parts: StyleParts): void {
    this.styles.register(path, parts);
  }

  appendStyleSheetPath(path: string): number {
    return this.styles.append(path);
  }

  disableStyleSheet(index: number): void {
    this.styles.disable(index);
  }

  getRootNode(): HTMLElement {
    return this.page.body;
  }

  associateValue(node: PageNode, element: EngineElement): void {
    node.__wxElement = element;
  }

  /** Transitions and animations are listened to only where someone binds them. */
  setListenerStats(node: PageNode, type: string): void {
    const types = this.listening.get(node) ?? new Set();
    if (!DOM_EVENTS.has(type) || types.has(type)) return;
    this.listening.set(node, types.add(type));
    node.addEventListener(type, (event) => {
      if (event.target !== node) return;
      const { elapsedTime, animationName, propertyName } = event as AnimationEvent & TransitionEvent;
      this.fire(node, type, { elapsedTime, animationName, propertyName }, event);
    });
  }

  createIntersectionObserver(
    node: Element,
    root: Element | null,
    margin: string,
    threshold: number[],
    listener: ObserverListener,
  ) {
    const options = { root, rootMargin: margin || '0px', threshold };
    const observer = new this.view.IntersectionObserver((entries) => {
      for (const entry of entries) {
        const { intersectionRatio, boundingClientRect, intersectionRect, rootBounds, time } = entry;
        const relativeRect = rootBounds;
        listener({ intersectionRatio, boundingClientRect, intersectionRect, relativeRect, time });
      }
    }, options);
    observer.observe(node);
    return { disconnect: () => observer.disconnect() };
  }

  getScrollOffset(node: Element, callback: (offset: object) => void): void {
    const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = node;
    callback({ scrollLeft, scrollTop, scrollWidth, scrollHeight });
  }

  getContext(node: Element, callback: (context: Element) => void): void {
    callback(node);
  }

  render(callback: (error: null) => void): void {
    requestAnimationFrame(() => callback(null));
  }

  createMediaQueryObserver() {
    return { disconnect: nothing };
  }

  getWindowWidth = () => this.page.documentElement.clientWidth;
  getWindowHeight = () => this.page.documentElement.clientHeight;
  getDevicePixelRatio = () => devicePixelRatio;
  getTheme = () => theme();
  onEvent = nothing;
  onWindowResize = nothing;
  onThemeChange = nothing;
  setModelBindingStat = nothing;
}

/** The engine calls these on every backend; here the document itself does their work. */
function nothing(): void {}

function makeInlineRpxWork(view: Window & typeof globalThis, width: () => number): void {
  const set = view.Element.prototype.setAttribute;
  view.Element.prototype.setAttribute = function (name: string, value: string) {
    set.call(this, name, name === 'style' ? inlineToPixels(String(value), width()) : value);
  };
}
