import type { ComponentChildren } from 'preact';
import type { Resource } from '../world/use-resource';

interface ShownProps<Value> {
  of: Resource<Value>;
  children: (value: Value) => ComponentChildren;
}

/** A resource on the page: its problem as it is, and its newest value below. */
export function Shown<Value>({ of, children }: ShownProps<Value>) {
  return (
    <>
      {of.problem && <ProblemLine text={of.problem} retry={of.reload} />}
      {of.value === undefined ? !of.problem && <p class="hint loading">读取中…</p> : children(of.value)}
    </>
  );
}

function ProblemLine({ text, retry }: { text: string; retry: () => void }) {
  return (
    <p class="problem" role="alert">
      <i aria-hidden="true">✕</i>
      <span>{text}</span>
      <button type="button" class="act act-quiet" onClick={retry}>
        再试
      </button>
    </p>
  );
}

/** Says what to do first where there is nothing yet. */
export function Empty({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="empty">
      <b>{title}</b>
      <p>{children}</p>
    </div>
  );
}
