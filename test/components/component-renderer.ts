import { readdirSync } from 'node:fs';
import path from 'node:path';
import simulate from 'miniprogram-simulate';

const root = path.resolve(__dirname, '../..');
const tdesign = 'node_modules/tdesign-miniprogram/miniprogram_dist';

/** What the tests read of jsdom's elements; the project's own types have no DOM. */
export interface DrawnElement {
  readonly textContent: string | null;
  readonly style: { readonly width: string };
  getAttribute(name: string): string | null;
  querySelector(selector: string): DrawnElement | null;
  querySelectorAll(selector: string): ArrayLike<DrawnElement>;
}

/** What the tests use of j-component's RootComponent, whose own types ask for mini-program typings. */
export interface Rendered {
  readonly dom: DrawnElement | undefined;
  readonly data: Record<string, unknown>;
  attach(parent: DrawnElement): void;
  setData(data: object): void;
  addEventListener(event: string, listener: (event: { detail: unknown }) => void): void;
  querySelector(selector: string): { dispatchEvent(event: string): void } | undefined;
}

export type Render = (properties?: Record<string, unknown>) => Rendered;

/** The one thing that the tests need of jsdom's document. */
const { document } = globalThis as unknown as { document: { createElement(tag: string): DrawnElement } };

/**
 * Loads one of our components as WeChat's own compiler makes it and renders it, as often as is asked, under
 * WeChat's older framework (exparser). `parts` names the TDesign components in use: they are taken as they are
 * published, so that nothing has to be built before. One component per test file: a module is run only once.
 */
export function componentRenderer(component: string, parts: readonly string[] = []): Render {
  Object.assign(globalThis, { getApp: () => ({}), getCurrentPages: () => [{}] });
  const folders = [
    path.posix.join('miniprogram', path.posix.dirname(component)),
    'miniprogram/wxs',
    ...['common', 'common/template', ...parts].map((part) => `${tdesign}/${part}`),
  ];
  const id = simulate.load(path.join(root, 'miniprogram', component), {
    rootPath: root,
    compilerOptions: { wxmlList: filesIn(folders, '.wxml'), wxsList: filesIn(folders, '.wxs') },
    usingComponents: Object.fromEntries(parts.map((part) => [`t-${part}`, `/${tdesign}/${part}/${part}`])),
  });
  return (properties) => {
    const rendered = simulate.render(id, properties) as unknown as Rendered;
    rendered.attach(document.createElement('div'));
    return rendered;
  };
}

function filesIn(folders: readonly string[], extension: string): string[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .filter((file) => file.endsWith(extension))
      .map((file) => `${folder}/${file}`),
  );
}

/** Waits until what was set has been drawn. */
export const drawn = () => simulate.sleep(20);
