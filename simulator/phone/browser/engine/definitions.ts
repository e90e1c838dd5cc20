import { codeSpace } from './code-space';
import type { Definition, Instance, Registered } from './glass-easel';

/** The object given to `App()`. */
export interface AppInstance {
  globalData?: object;
  onLaunch?(options: object): void;
  onShow?(options: object): void;
  onHide?(): void;
  onPageNotFound?(options: object): void;
  onThemeChange?(options: object): void;
  onError?(message: string): void;
  [member: string]: unknown;
}

let app: AppInstance | undefined;
const running: string[] = [];
const namedBehaviors = new Map<string, Registered>();

export const theApp = () => app;

/** The behaviors that WeChat names by a string; the engine only knows registered ones. */
function registerNamedBehaviors(): void {
  const empty = codeSpace.behavior().definition({}).register();
  for (const name of ['wx://component-export', 'wx://form-field-button', 'wx://form-field-group']) {
    namedBehaviors.set(name, empty);
  }
  const properties = { name: { type: String }, value: { type: null } };
  namedBehaviors.set('wx://form-field', codeSpace.behavior().definition({ properties }).register());
}

/** Replaces named behaviors by registered ones. Throws on a name that WeChat does not have. */
export function withBehaviors(definition: Definition): Definition {
  const behaviors = definition.behaviors?.map((behavior) => {
    if (typeof behavior !== 'string') return behavior;
    const named = namedBehaviors.get(behavior);
    if (!named) throw new Error(`behavior "${behavior}" is unknown`);
    return named;
  });
  return behaviors ? Object.assign(definition, { behaviors }) : definition;
}

function current(): string {
  const id = running.at(-1);
  if (!id) throw new Error('Component() and Page() can only be called while their own file is loading');
  return id;
}

/** Makes `App`, `Page`, `Component`, `Behavior`, `getApp` and the builder's brackets global. */
export function installDefinitions(currentPages: () => Instance[]): void {
  registerNamedBehaviors();
  Object.assign(globalThis, {
    __moduleBegins: (id: string) => running.push(id),
    __moduleEnds: () => running.pop(),
    App(definition: AppInstance) {
      app = definition;
    },
    Page: (definition: Definition) =>
      codeSpace.component(current()).pageDefinition(withBehaviors(definition)).register(),
    Component: (definition?: Definition) =>
      definition
        ? codeSpace.component(current()).definition(withBehaviors(definition)).register()
        : codeSpace.component(current()),
    Behavior: (definition?: Definition) =>
      definition
        ? codeSpace.behavior().definition(withBehaviors(definition)).register()
        : codeSpace.behavior(),
    getApp: () => app,
    getCurrentPages: currentPages,
    requirePlugin(name: string) {
      throw new Error(`plugin "${name}": plugins are not supported`);
    },
  });
}
