interface BodyEditorProps {
  body: string;
  /** What is wrong with it as JSON; empty if nothing. */
  problem: string;
  change: (body: string) => void;
  label?: string;
}

const FEWEST = 4;
const MOST = 18;

/** JSON to be edited, and where it is wrong. */
export function BodyEditor({ body, problem, change, label = '请求体' }: BodyEditorProps) {
  const rows = Math.min(MOST, Math.max(FEWEST, body.split('\n').length));
  return (
    <div class="body-editor">
      <textarea
        aria-label={label}
        aria-invalid={problem !== ''}
        rows={rows}
        value={body}
        spellcheck={false}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
      {problem && (
        <p class="json-problem" role="alert">
          <i aria-hidden="true">✕</i> {problem}
        </p>
      )}
    </div>
  );
}
