import type { Instance } from '../engine/glass-easel';
import { anything, type BuiltIn, text } from './definition';

/** A node as `<rich-text nodes>` takes them. */
interface RichNode {
  type?: 'node' | 'text';
  name?: string;
  attrs?: Record<string, string>;
  text?: string;
  children?: RichNode[];
}

const FORBIDDEN = new Set(['SCRIPT', 'STYLE', 'IFRAME', 'OBJECT', 'LINK', 'META', 'FORM', 'INPUT']);
const ATTRIBUTES = new Set([
  'class',
  'style',
  'src',
  'alt',
  'width',
  'height',
  'colspan',
  'rowspan',
  'start',
]);

export const richText: BuiltIn = {
  properties: { nodes: anything(), space: text(), userSelect: { type: Boolean, value: false } },
  observers: {
    nodes(this: Instance, nodes: string | RichNode[] | null) {
      const host = this._$.getBackendElement();
      if (!host) return;
      host.replaceChildren(
        ...(typeof nodes === 'string' ? parsed(nodes) : built(nodes ?? [], host.ownerDocument)),
      );
    },
  },
};

/** Only harmless tags and attributes stay, as on a real phone. */
function parsed(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const node of body.querySelectorAll('*')) {
    if (FORBIDDEN.has(node.tagName)) node.remove();
    for (const { name } of [...node.attributes]) if (!ATTRIBUTES.has(name)) node.removeAttribute(name);
  }
  return [...body.childNodes];
}

function built(nodes: RichNode[], document: Document): Node[] {
  return nodes.map((node) => {
    if (node.type === 'text' || !node.name) return document.createTextNode(node.text ?? '');
    const element = document.createElement(FORBIDDEN.has(node.name.toUpperCase()) ? 'span' : node.name);
    for (const [name, value] of Object.entries(node.attrs ?? {})) {
      if (ATTRIBUTES.has(name)) element.setAttribute(name, value);
    }
    element.append(...built(node.children ?? [], document));
    return element;
  });
}
