import { codeSpace } from './code-space';
import type { EngineElement, Instance } from './glass-easel';

let waiting: EngineElement[] = [];

function flush(): void {
  const elements = waiting;
  waiting = [];
  for (const element of elements.reverse()) element.triggerLifetime('ready', []);
}

/** glass-easel leaves `ready` to its host: it follows once a tree is attached, children first. */
export function installReadyLifetime(): void {
  const behavior = codeSpace.behavior().definition({
    lifetimes: {
      attached(this: Instance) {
        if (waiting.length === 0) setTimeout(flush);
        waiting.push(this._$);
      },
    },
  });
  codeSpace.setOverallBehavior(behavior.register()._$);
}
