import type { Instance } from '../engine/glass-easel';
import { anything, type BuiltIn, flag, number, setAttribute, text } from './definition';
import { handleFormButton } from './form';
import { builtInHost } from './host';
import { hoverable, hoverProperties } from './hover';

export const button: BuiltIn = {
  properties: {
    ...hoverProperties,
    hoverStartTime: number(20),
    hoverStayTime: number(70),
    size: text('default'),
    type: text('default'),
    plain: flag(),
    disabled: flag(),
    loading: flag(),
    formType: text(),
    openType: text(),
    lang: text(),
    sessionFrom: text(),
    sendMessageTitle: text(),
    sendMessagePath: text(),
    sendMessageImg: text(),
    appParameter: text(),
    showMessageCard: flag(),
    activityType: anything(),
    entrancePath: text(),
    needShowEntrance: flag(),
    phoneNumberNoQuotaToast: flag(true),
    customDataset: anything(),
  },
  lifetimes: { attached: hoverable('button-hover') },
  observers: {
    'type, disabled, plain, size, loading'(this: Instance) {
      for (const name of ['type', 'disabled', 'plain', 'size', 'loading']) {
        setAttribute(this, name, this.data[name]);
      }
    },
  },
  init(self) {
    self._$.addListener('tap', () => {
      if (self.data.disabled) return;
      if (self.data.formType) handleFormButton(self);
      if (self.data.openType) builtInHost().openButton(String(self.data.openType));
    });
  },
};
