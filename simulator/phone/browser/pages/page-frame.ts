import type { WindowConfig } from '../../app-data';
import { appData } from '../app-context';
import { h } from '../dom';
import controlsCss from '../engine/controls.css';
import pageCss from '../engine/page.css';
import { shell } from '../shell/shell';
import { HOME_INDICATOR, STATUS_BAR } from '../shell/sizes';
import { theme, themed } from '../theme';
import { installWorldDate } from '../world-date';

const PAPER = { light: '#ffffff', dark: '#191919' };

/** An empty document of its own, in which paths start where the phone's do. */
export function createPageFrame(path: string): HTMLIFrameElement {
  const frame = h('iframe', { title: path });
  shell().pages.append(frame);
  const page = frame.contentDocument!;
  page.open();
  page.write('<!doctype html><html lang="zh-CN"><head><base></head><body></body></html>');
  page.close();
  page.querySelector('base')!.href = location.href.replace(/[?#].*/, '');
  const style = page.createElement('style');
  style.textContent = controlsCss + pageCss;
  page.head.append(style);
  installWorldDate(page.defaultView!);
  return frame;
}

/** Gives the document its theme, its paper and the part of it that the phone's edges cover. */
export function paintPageFrame(frame: HTMLIFrameElement, config: WindowConfig, inTab: boolean): void {
  const page = frame.contentDocument!;
  const { style } = page.documentElement;
  const paper = themed(config.backgroundColorContent, appData().themes) ?? PAPER[theme()];
  style.colorScheme = theme();
  frame.style.colorScheme = theme();
  frame.style.background = paper;
  page.documentElement.dataset.theme = theme();
  style.setProperty('--safe-bottom', inTab ? '0px' : `${HOME_INDICATOR}px`);
  style.setProperty('--safe-top', config.navigationStyle === 'custom' ? `${STATUS_BAR}px` : '0px');
}
