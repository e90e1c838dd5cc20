import { h } from '../dom';
import { glyph, type glyphs } from './glyphs';
import { shell } from './shell';

export interface ModalOptions {
  title?: string;
  content?: string;
  showCancel?: boolean;
  cancelText?: string;
  confirmText?: string;
  cancelColor?: string;
  confirmColor?: string;
  editable?: boolean;
  placeholderText?: string;
}

/** `text` is what was typed into an editable modal. */
export interface ModalAnswer {
  confirm: boolean;
  text: string | null;
}

/** A modal question over the app. */
export function askModal(options: ModalOptions): Promise<ModalAnswer> {
  return new Promise((answer) => {
    const input = options.editable
      ? h('input', { placeholder: options.placeholderText ?? '', value: options.content ?? '' })
      : undefined;
    const button = (role: 'cancel' | 'confirm', text: string, color?: string) =>
      h('button', { 'data-role': role, style: color && `color:${color}`, click: () => close(role) }, text);
    const close = (role: string) => {
      mask.remove();
      answer({ confirm: role === 'confirm', text: role === 'confirm' ? (input?.value ?? null) : null });
    };
    const { title, content, showCancel = true, cancelText = '取消', confirmText = '确定' } = options;
    const footer = h('footer');
    if (showCancel) footer.append(button('cancel', cancelText, options.cancelColor));
    footer.append(button('confirm', confirmText, options.confirmColor));
    const modal = h(
      'div',
      { class: 'modal', role: 'dialog', 'aria-label': title || content },
      title ? h('h3', {}, title) : undefined,
      input ?? h('p', {}, content ?? ''),
      footer,
    );
    const mask = h('div', { class: 'mask' }, modal);
    shell().layer.append(mask);
  });
}

/** A list to choose from; answers the index, or -1. */
export function askSheet(items: readonly string[], color?: string): Promise<number> {
  return new Promise((answer) => {
    const close = (index: number) => {
      mask.remove();
      answer(index);
    };
    const style = color && `color:${color}`;
    const options = items.map((item, index) =>
      h('button', { role: 'option', style, click: () => close(index) }, item),
    );
    const cancel = h('button', { 'data-role': 'cancel', click: () => close(-1) }, '取消');
    const sheet = h('div', { class: 'sheet', role: 'listbox' }, ...options, cancel);
    const mask: HTMLElement = h(
      'div',
      { class: 'mask bottom', click: (event) => event.target === mask && close(-1) },
      sheet,
    );
    shell().layer.append(mask);
  });
}

export interface ToastOptions {
  title: string;
  icon?: string;
  image?: string;
  mask?: boolean;
  /** Milliseconds; without it the toast stays. */
  duration?: number;
}

let timer: number | undefined;
let shown: HTMLElement | undefined;

/** One toast at a time; the later replaces the earlier. */
export function showToast({ title, icon = 'success', image, mask, duration }: ToastOptions): void {
  hideToast();
  const picture = image ? h('img', { src: image, alt: '' }) : iconOf(icon);
  const toast = h('div', { class: picture ? 'toast' : 'toast plain', role: 'status' }, picture, title);
  shown = mask ? h('div', { class: 'mask clear' }, toast) : toast;
  shell().layer.append(shown);
  if (duration !== undefined) timer = window.setTimeout(hideToast, duration);
}

export function hideToast(): void {
  clearTimeout(timer);
  shown?.remove();
  shown = undefined;
}

const iconOf = (name: string) =>
  name === 'none' ? undefined : glyph((name in TOAST_GLYPHS ? name : 'success') as keyof typeof glyphs);

const TOAST_GLYPHS = { success: true, error: true, loading: true };
