import type { EngineElement, Instance, PageNode } from '../engine/glass-easel';
import { addChild, type BuiltIn, flag, hostOf, privateState, setAttribute, text } from './definition';

const inputs = privateState((self) => ({ input: addChild(hostOf(self), 'input') }));

export const switchControl: BuiltIn = {
  behaviors: ['wx://form-field'],
  properties: { checked: flag(), disabled: flag(), color: text('#07c160'), type: text('switch') },
  lifetimes: {
    attached(this: Instance) {
      const { input } = inputs.start(this);
      input.type = 'checkbox';
      input.checked = Boolean(this.data.checked);
      input.style.accentColor = String(this.data.color);
      input.addEventListener('change', () => {
        this.setData({ checked: input.checked });
        this.triggerEvent('change', { value: input.checked });
      });
    },
  },
  observers: {
    'checked, disabled'(this: Instance, checked: boolean, disabled: boolean) {
      const input = inputs.of(this)?.input;
      if (input) Object.assign(input, { checked, disabled });
    },
  },
};

const GROUPS = 'wx-radio-group, wx-checkbox-group';

/** A radio or a checkbox: its group answers with what is chosen. */
function choice(kind: 'radio' | 'checkbox'): BuiltIn {
  return {
    behaviors: ['wx://form-field'],
    properties: { value: text(), checked: flag(), disabled: flag(), color: text('#07c160') },
    observers: {
      'checked, disabled'(this: Instance, checked: boolean, disabled: boolean) {
        setAttribute(this, 'checked', checked);
        setAttribute(this, 'disabled', disabled);
      },
    },
    init(self) {
      self._$.addListener('tap', () => {
        if (!self.data.disabled) toggle(self, kind);
      });
    },
  };
}

function toggle(self: Instance, kind: 'radio' | 'checkbox'): void {
  const group = (hostOf(self).closest(GROUPS) as PageNode | null)?.__wxElement;
  const members = membersOf(group, kind);
  if (kind === 'radio') for (const other of members) other.setData({ checked: other === self });
  else self.setData({ checked: !self.data.checked });
  const chosen = members.filter((member) => member.data.checked).map((member) => member.data.value);
  group?.triggerEvent('change', { value: kind === 'radio' ? chosen[0] : chosen }, {});
}

function membersOf(group: EngineElement | undefined, kind: string): Instance[] {
  const nodes = group?.getBackendElement()?.querySelectorAll<PageNode>(`wx-${kind}`) ?? [];
  return [...nodes].flatMap((node) => node.__wxElement?.getMethodCaller?.() ?? []);
}

export const radio = choice('radio');
export const checkbox = choice('checkbox');
export const choiceGroup: BuiltIn = { behaviors: ['wx://form-field'] };
