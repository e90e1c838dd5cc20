import type { WindowConfig } from '../../app-data';
import { appData, isTab } from '../app-context';
import { codeSpace } from '../engine/code-space';
import { environment, type Instance, type PageRoot } from '../engine/glass-easel';
import { PageBackend } from '../engine/page-backend';
import { shell } from '../shell/shell';
import { EventChannel } from './event-channel';
import { createPageFrame, paintPageFrame } from './page-frame';
import { watchScroll } from './page-scroll';
import { PullDown } from './pull-down';
import type { Route } from './route';

/** A page in the stack: its iframe, its component tree and its lifetimes. */
export class PhonePage implements Route {
  readonly path: string;
  readonly query: Record<string, string>;
  readonly frame: HTMLIFrameElement;
  readonly pullDown: PullDown;
  readonly channel = new EventChannel();
  /** What `wx.setNavigationBarTitle` and `Color` changed. */
  readonly changed: WindowConfig = {};
  /** `wx.hideShareMenu` takes 转发 out of WeChat's menu. */
  sharable = true;
  private readonly backend: PageBackend;
  private readonly root: PageRoot;
  private shown = false;
  private ready = false;

  constructor({ path, query }: Route) {
    this.path = path;
    this.query = query;
    this.frame = createPageFrame(path);
    const document = this.frame.contentDocument!;
    this.backend = new PageBackend(document, () => shell().width());
    const backend = environment.associateBackend(this.backend);
    for (const [id, parts] of Object.entries(appData().styles)) backend.registerStyleSheetContent(id, parts);
    this.root = backend.createRoot('page', codeSpace, `/${path}`);
    const members = {
      route: path,
      __route__: path,
      options: query,
      getOpenerEventChannel: () => this.channel,
    };
    Object.assign(this.instance, members);
    this.pullDown = new PullDown(this);
    this.paint();
  }

  get instance(): Instance {
    return this.root.get();
  }

  get document(): Document {
    return this.backend.page;
  }

  /** app.json's window, the page's JSON and what the app changed since, the later over the earlier. */
  get config(): WindowConfig {
    return { ...appData().app.window, ...appData().modules[this.path]?.config, ...this.changed };
  }

  /** Attaches the page's tree and tells it that it is loaded; it must already be in the stack. */
  open(): void {
    const placeholder = this.document.createElement('div');
    this.document.body.append(placeholder);
    this.root.attach(this.document.body, placeholder);
    this.call('onLoad', this.query);
    watchScroll(this);
  }

  show(): void {
    for (const frame of shell().pages.querySelectorAll('iframe.active')) frame.classList.remove('active');
    this.frame.classList.add('active');
    if (this.shown) return;
    this.shown = true;
    this.call('onShow');
    this.root.getComponent().triggerPageLifetime('show', []);
    if (!this.ready) setTimeout(() => this.call('onReady'));
    this.ready = true;
  }

  hide(): void {
    if (!this.shown) return;
    this.shown = false;
    this.call('onHide');
    this.root.getComponent().triggerPageLifetime('hide', []);
  }

  close(): void {
    this.call('onUnload');
    this.root.release();
    this.backend.destroy();
    this.frame.remove();
  }

  paint(): void {
    paintPageFrame(this.frame, this.config, isTab(this.path));
  }

  /** Calls a page's method if it has it. */
  call(method: string, ...args: unknown[]): unknown {
    const member = this.instance[method];
    return typeof member === 'function' ? member.apply(this.instance, args) : undefined;
  }
}
