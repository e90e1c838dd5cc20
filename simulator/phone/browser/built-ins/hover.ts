import type { Instance } from '../engine/glass-easel';
import { flag, hostOf, number, text } from './definition';

/** The style segment of glass-easel's for classes that built-in tags add. */
const HOVER_SEGMENT = 3;
const OWN_CLASS = 'button-hover';

export const hoverProperties = {
  hoverClass: text(),
  hoverStopPropagation: flag(),
  hoverStartTime: number(50),
  hoverStayTime: number(400),
};

/** Puts `hover-class` on while a finger rests on the tag. */
export function hoverable(defaultClass = '') {
  return function attached(this: Instance): void {
    const host = hostOf(this);
    let timer: number | undefined;
    const name = () => String(this.data.hoverClass || defaultClass);
    const toggle = (on: boolean) => {
      if (name() === OWN_CLASS) host.classList.toggle(OWN_CLASS, on);
      else this._$.toggleNodeClass(name(), on, HOVER_SEGMENT);
    };
    const wanted = () => name() !== '' && name() !== 'none' && !this.data.disabled;
    host.addEventListener('pointerdown', () => {
      if (!wanted()) return;
      clearTimeout(timer);
      timer = window.setTimeout(() => toggle(true), Number(this.data.hoverStartTime));
    });
    const end = () => {
      if (!wanted()) return;
      clearTimeout(timer);
      window.setTimeout(() => toggle(false), Number(this.data.hoverStayTime));
    };
    for (const type of ['pointerup', 'pointercancel', 'pointerleave']) host.addEventListener(type, end);
  };
}
