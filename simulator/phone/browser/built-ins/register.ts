import { builtInId, builtInTemplates } from '../../built-in-tags';
import { codeSpace } from '../engine/code-space';
import { withBehaviors } from '../engine/definitions';
import type { Instance } from '../engine/glass-easel';
import { button } from './button';
import { checkbox, choiceGroup, radio, switchControl } from './choices';
import { anything, type BuiltIn, flag, setAttribute, text } from './definition';
import { form } from './form';
import { icon } from './icon';
import { image } from './image';
import { picker } from './picker';
import { progress } from './progress';
import { richText } from './rich-text';
import { scrollView } from './scroll-view';
import { canvas, label, navigator, pageMeta, rootPortal, textTag, video, view } from './simple-tags';
import { swiper, swiperItem } from './swiper';
import { textControl } from './text-control';

const builtIns: Record<string, BuiltIn> = {
  button,
  canvas,
  checkbox,
  'checkbox-group': choiceGroup,
  'cover-image': image,
  form,
  icon,
  image,
  input: textControl('input'),
  label,
  navigator,
  'page-meta': pageMeta,
  picker,
  progress,
  radio,
  'radio-group': choiceGroup,
  'rich-text': richText,
  'root-portal': rootPortal,
  'scroll-view': scrollView,
  swiper,
  'swiper-item': swiperItem,
  switch: switchControl,
  text: textTag,
  textarea: textControl('textarea'),
  video,
  view,
};

/** What every tag takes; of the aria members those that the DOM can show. */
const commonProperties = {
  hidden: flag(),
  ariaLabel: text(),
  ariaRole: text(),
  ariaHidden: anything(),
  ariaDisabled: anything(),
  ariaSelected: anything(),
  ariaControls: text(),
  ariaModal: anything(),
  ariaChecked: anything(),
  ariaLive: text(),
  ariaLabelledby: text(),
  ariaDescribedby: text(),
  ariaBusy: anything(),
};

const commonObservers = {
  'hidden, ariaLabel, ariaRole, ariaLive'(
    this: Instance,
    hidden: boolean,
    ariaLabel: string,
    role: string,
    live: string,
  ) {
    setAttribute(this, 'hidden', hidden);
    setAttribute(this, 'aria-label', ariaLabel);
    setAttribute(this, 'role', role);
    setAttribute(this, 'aria-live', live);
  },
  'ariaHidden, ariaDisabled, ariaSelected, ariaChecked'(this: Instance, ...states: unknown[]) {
    const names = ['aria-hidden', 'aria-disabled', 'aria-selected', 'aria-checked'];
    names.forEach((name, index) => {
      const state = states[index];
      setAttribute(this, name, state === null || state === undefined ? state : String(state));
    });
  },
};

/** Makes every built-in tag known to all pages. */
export function registerBuiltIns(templates: Record<string, unknown>): void {
  for (const tag of Object.keys(builtInTemplates)) {
    const id = builtInId(tag);
    codeSpace.addComponentStaticConfig(id, {
      component: true,
      styleIsolation: 'shared',
      usingComponents: {},
    });
    codeSpace.addCompiledTemplate(id, { groupList: templates, content: templates[id] });
    const registered = codeSpace
      .component(id)
      .definition(complete(builtIns[tag] ?? {}))
      .register();
    codeSpace.getComponentSpace().setGlobalUsingComponent(tag, registered._$);
  }
}

function complete({ init, ...definition }: BuiltIn) {
  return withBehaviors({
    ...definition,
    properties: { ...commonProperties, ...definition.properties },
    observers: { ...definition.observers, ...commonObservers },
    lifetimes: {
      ...definition.lifetimes,
      created(this: Instance) {
        init?.(this);
      },
    },
  });
}
