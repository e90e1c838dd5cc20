import type { Instance } from '../engine/glass-easel';
import { addChild, anything, type BuiltIn, flag, hostOf, list, text } from './definition';
import { builtInHost } from './host';

type Native = { date: 'date'; time: 'time' };
const NATIVE: Native = { date: 'date', time: 'time' };

/** A list is a sheet of the phone; date and time are the browser's own. Other modes are not supported. */
export const picker: BuiltIn = {
  behaviors: ['wx://form-field'],
  properties: {
    mode: text('selector'),
    range: list(),
    rangeKey: text(),
    value: anything(0),
    disabled: flag(),
    start: text(),
    end: text(),
    fields: text('day'),
    headerText: text(),
  },
  lifetimes: {
    attached(this: Instance) {
      const type = NATIVE[this.data.mode as keyof Native];
      if (type) addNativePicker(this, type);
    },
  },
  init(self) {
    self._$.addListener('tap', () => {
      if (!self.data.disabled && self.data.mode === 'selector') void chooseFromList(self);
    });
  },
};

function addNativePicker(self: Instance, type: 'date' | 'time'): void {
  const input = addChild(hostOf(self), 'input', 'wx-picker-native');
  Object.assign(input, { type, min: self.data.start, max: self.data.end, value: self.data.value });
  hostOf(self).addEventListener('click', () => {
    input.value = String(self.data.value);
    if (!self.data.disabled) input.showPicker();
  });
  input.addEventListener('change', () => choose(self, input.value));
}

async function chooseFromList(self: Instance): Promise<void> {
  const key = String(self.data.rangeKey);
  const items = (self.data.range as unknown[]).map((item) =>
    String(key ? (item as Record<string, unknown>)[key] : item),
  );
  const index = await builtInHost().choose(items);
  if (index < 0) self.triggerEvent('cancel', {});
  else choose(self, index);
}

function choose(self: Instance, value: unknown): void {
  self.setData({ value });
  self.triggerEvent('change', { value });
}
