import { type CodeSpace, callerPrototype, elementPrototype, environment } from './glass-easel';
import { SelectorQuery } from './selector-query';

/** Where all pages and components of the app are registered. */
export const codeSpace: CodeSpace = environment.createCodeSpace('', true);

/** The adapter prefixes ids and keeps them out of the DOM, where `#id` in WXSS would miss them. */
const prepare = codeSpace.prepareComponentOptions;
codeSpace.prepareComponentOptions = function (is, options) {
  const prepared = prepare.call(this, is, options);
  prepared[0].idPrefixGenerator = null;
  prepared[0].writeIdToDOM = true;
  return prepared;
};

/** Shows `data-*` in the DOM, as WeChat's inspector does. */
const setDataset = elementPrototype.setDataset;
elementPrototype.setDataset = function (name, value) {
  setDataset.call(this, name, value);
  if (typeof value === 'object' && value !== null) return;
  this.getBackendElement()?.setAttribute(`data-${hyphenated(name)}`, String(value));
};

const hyphenated = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The adapter's own query cannot read nodes and computed styles. */
callerPrototype.createSelectorQuery = function () {
  return new SelectorQuery(this);
};
