import type { Instance } from '../engine/glass-easel';
import { addChild, anything, type BuiltIn, flag, hostOf, number, privateState, text } from './definition';

const KEYBOARDS: Record<string, string> = { number: 'numeric', idcard: 'numeric', digit: 'decimal' };

type Control = HTMLInputElement | HTMLTextAreaElement;

const properties = {
  value: anything(''),
  type: text('text'),
  password: flag(),
  placeholder: text(),
  placeholderStyle: text(),
  placeholderClass: text(),
  disabled: flag(),
  maxlength: number(140),
  focus: flag(),
  autoFocus: flag(),
  confirmType: text('done'),
  confirmHold: flag(),
  cursor: number(-1),
  cursorSpacing: number(),
  selectionStart: number(-1),
  selectionEnd: number(-1),
  adjustPosition: flag(true),
  holdKeyboard: flag(),
  alwaysEmbed: flag(),
  autoHeight: flag(),
  fixed: flag(),
  showConfirmBar: flag(true),
  disableDefaultPadding: flag(),
  autoComplete: anything(),
  name: text(),
  cursorColor: text(),
  safePasswordCertPath: text(),
  safePasswordLength: anything(),
  safePasswordTimeStamp: anything(),
  safePasswordNonce: text(),
  safePasswordSalt: text(),
  safePasswordCustomHash: text(),
};

/** `<input>` and `<textarea>`: a real control inside the tag. */
export function textControl(tag: 'input' | 'textarea'): BuiltIn {
  const controls = privateState((self) => ({ control: addChild(hostOf(self), tag) as Control }));
  const show = (self: Instance) => {
    const control = controls.of(self)?.control;
    if (control) showData(control, self.data);
  };
  return {
    behaviors: ['wx://form-field'],
    properties,
    lifetimes: {
      attached(this: Instance) {
        const { control } = controls.start(this);
        listen(this, control);
        show(this);
        if (this.data.focus || this.data.autoFocus) control.focus();
      },
    },
    observers: {
      'value, type, password, placeholder, disabled, maxlength'(this: Instance) {
        show(this);
      },
      focus(this: Instance, on: boolean) {
        const control = controls.of(this)?.control;
        if (on) control?.focus();
        else control?.blur();
      },
    },
  };
}

function listen(self: Instance, control: Control): void {
  control.addEventListener('input', () => {
    self.setData({ value: control.value });
    self.triggerEvent('input', { value: control.value, cursor: control.selectionStart, keyCode: 0 });
  });
  control.addEventListener('focus', () => self.triggerEvent('focus', { value: control.value, height: 0 }));
  control.addEventListener('blur', () => {
    self.triggerEvent('blur', { value: control.value, cursor: control.selectionStart });
  });
  control.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key !== 'Enter' || control.tagName !== 'INPUT') return;
    self.triggerEvent('confirm', { value: control.value });
    if (!self.data.confirmHold) control.blur();
  });
}

function showData(control: Control, data: Record<string, unknown>): void {
  if (control.tagName === 'INPUT') (control as HTMLInputElement).type = data.password ? 'password' : 'text';
  control.inputMode = KEYBOARDS[String(data.type)] ?? 'text';
  control.placeholder = String(data.placeholder ?? '');
  control.disabled = Boolean(data.disabled);
  const maxlength = Number(data.maxlength);
  if (maxlength >= 0) control.maxLength = maxlength;
  else control.removeAttribute('maxlength');
  const value = String(data.value ?? '');
  if (control.value !== value) control.value = value;
}
