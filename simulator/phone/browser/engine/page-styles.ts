import type { StyleParts } from '../../app-data';
import { onThemeChange, theme } from '../theme';
import { toCss } from './rpx';

/** The stylesheets of one page's document; they are written anew when the width or the theme changes. */
export class PageStyles {
  private readonly contents = new Map<string, StyleParts>();
  private readonly sheets: { element: HTMLStyleElement; parts: StyleParts }[] = [];
  private readonly appended = new Set<string>();
  private readonly stopListening: () => void;

  constructor(
    private readonly document: Document,
    private readonly width: () => number,
  ) {
    document.defaultView?.addEventListener('resize', () => this.refresh());
    this.stopListening = onThemeChange(() => this.refresh());
  }

  register(path: string, parts: StyleParts): void {
    this.contents.set(path, parts);
  }

  /** The sheet's number, or -1 when it is already there or does not exist. */
  append(path: string): number {
    const parts = this.contents.get(path);
    if (!parts || this.appended.has(path)) return -1;
    this.appended.add(path);
    const element = this.document.createElement('style');
    element.setAttribute('data-wxss', path);
    element.textContent = toCss(parts, this.width(), theme());
    this.document.head.append(element);
    return this.sheets.push({ element, parts }) - 1;
  }

  disable(index: number): void {
    this.sheets[index]?.element.remove();
  }

  destroy(): void {
    this.stopListening();
  }

  private refresh(): void {
    for (const { element, parts } of this.sheets) element.textContent = toCss(parts, this.width(), theme());
  }
}
