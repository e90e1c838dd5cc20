import { Copyable } from '../../parts/copyable';
import { Pill } from '../../parts/pill';
import type { Explanation } from '../../world/platform-types';

interface ExplainedProps {
  answer: Explanation;
  /** What the verdict means for whoever asked. */
  good: string;
  bad: string;
}

/** What is wrong, and the string that WeChat expects, field by field. */
export function Explained({ answer, good, bad }: ExplainedProps) {
  const { ok, findings, fields, expectedSignature, givenSignature } = answer;
  return (
    <div class="explained" role="status">
      <p>{ok ? <Pill text={good} tone="ok" /> : <Pill text={bad} tone="bad" />}</p>
      <ul>
        {findings.map(({ mistake, words }) => (
          <li key={mistake} data-mistake={mistake}>
            {words}
          </li>
        ))}
      </ul>
      <h3>应拼的值，按字节排序</h3>
      <dl>
        {fields.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Copyable text={value} />
            </dd>
          </div>
        ))}
        <dt>应得的签名</dt>
        <dd>
          <Copyable text={expectedSignature} />
        </dd>
        <dt>收到的签名</dt>
        <dd>
          <code>{givenSignature || '（没有）'}</code>
        </dd>
      </dl>
    </div>
  );
}
