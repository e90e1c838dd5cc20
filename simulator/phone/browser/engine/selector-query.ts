import type { EngineElement, Instance, PageNode } from './glass-easel';

/** What to read of each node; WeChat's names. */
export interface NodeFields {
  id?: boolean;
  dataset?: boolean;
  rect?: boolean;
  size?: boolean;
  scrollOffset?: boolean;
  computedStyle?: string[];
  properties?: string[];
  node?: boolean;
  context?: boolean;
}

type NodeInfo = Record<string, unknown>;
type Answer = NodeInfo | null | (NodeInfo | null)[];
type Callback = (answer: Answer) => void;

/** `wx.createSelectorQuery()`: jobs are collected and answered together by `exec`. */
export class SelectorQuery {
  private readonly jobs: (() => Answer)[] = [];

  constructor(private scope: Instance) {}

  in(scope: Instance): this {
    this.scope = scope;
    return this;
  }

  select(selector: string): NodesReference {
    return this.reference(() => find(this.scope, selector)[0] ?? null);
  }

  selectAll(selector: string): NodesReference {
    return this.reference(() => find(this.scope, selector));
  }

  selectViewport(): NodesReference {
    const page = () => (this.scope._$.getBackendContext() as { document: { page: Document } }).document.page;
    return new NodesReference(this, (fields) => viewportInfo(page(), fields));
  }

  add(job: () => Answer): this {
    this.jobs.push(job);
    return this;
  }

  exec(callback?: (answers: Answer[]) => void): this {
    setTimeout(() => {
      const answers = this.jobs.map((job) => job());
      callback?.(answers);
    });
    return this;
  }

  private reference(read: () => EngineElement | EngineElement[] | null): NodesReference {
    return new NodesReference(this, (fields) => {
      const found = read();
      if (Array.isArray(found)) return found.map((element) => nodeInfo(element, fields));
      return found && nodeInfo(found, fields);
    });
  }
}

export class NodesReference {
  constructor(
    private readonly query: SelectorQuery,
    private readonly read: (fields: NodeFields) => Answer,
  ) {}

  fields(fields: NodeFields, callback?: Callback): SelectorQuery {
    return this.query.add(() => {
      const answer = this.read(fields);
      callback?.(answer);
      return answer;
    });
  }

  boundingClientRect(callback?: Callback): SelectorQuery {
    return this.fields({ id: true, dataset: true, rect: true, size: true }, callback);
  }

  scrollOffset(callback?: Callback): SelectorQuery {
    return this.fields({ id: true, dataset: true, scrollOffset: true }, callback);
  }

  node(callback?: Callback): SelectorQuery {
    return this.fields({ node: true }, callback);
  }

  context(callback?: Callback): SelectorQuery {
    return this.fields({ context: true }, callback);
  }
}

/** `.a >>> .b` crosses the border of a component. */
function find(scope: Instance, selector: string): EngineElement[] {
  return selector
    .split('>>>')
    .map((part) => part.trim())
    .reduce<EngineElement[]>(
      (scopes, part) => scopes.flatMap((element) => element.getShadowRoot?.()?.querySelectorAll(part) ?? []),
      [scope._$],
    );
}

function nodeInfo(element: EngineElement, fields: NodeFields): NodeInfo {
  const node = element.getBackendElement();
  return {
    ...(fields.id && { id: element.id }),
    ...(fields.dataset && { dataset: element.dataset }),
    ...(node && boxOf(node.getBoundingClientRect(), fields)),
    ...(node && fields.scrollOffset && scrollOf(node)),
    ...(node && styleOf(node, fields.computedStyle ?? [])),
    ...propertiesOf(element, fields.properties ?? []),
    ...(fields.node && {
      node: node?.querySelector(':scope > canvas') ?? element.getMethodCaller?.() ?? element,
    }),
    ...(fields.context && { context: node }),
  };
}

function viewportInfo(page: Document, fields: NodeFields): NodeInfo {
  const { innerWidth: width, innerHeight: height } = page.defaultView!;
  return {
    id: '',
    dataset: {},
    ...boxOf({ left: 0, top: 0, right: width, bottom: height, width, height }, fields),
    ...(fields.scrollOffset && scrollOf(page.documentElement)),
  };
}

type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom' | 'width' | 'height'>;

function boxOf({ left, top, right, bottom, width, height }: Box, fields: NodeFields): NodeInfo {
  return {
    ...(fields.rect && { left, top, right, bottom }),
    ...(fields.size && { width, height }),
  };
}

const scrollOf = ({ scrollLeft, scrollTop, scrollWidth, scrollHeight }: Element) => ({
  scrollLeft,
  scrollTop,
  scrollWidth,
  scrollHeight,
});

function styleOf(node: PageNode, names: string[]): NodeInfo {
  const style = node.ownerDocument.defaultView!.getComputedStyle(node);
  const value = (name: string) =>
    style.getPropertyValue(name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`));
  return Object.fromEntries(names.map((name) => [name, value(name)]));
}

function propertiesOf(element: EngineElement, names: string[]): NodeInfo {
  const camel = (name: string) => name.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase());
  const known = names.filter((name) => element.data && camel(name) in element.data);
  return Object.fromEntries(known.map((name) => [name, element.data?.[camel(name)]]));
}
