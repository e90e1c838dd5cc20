import { Act } from '../../parts/act';
import type { Account, Interface, Person } from '../../world/platform-types';
import { useKept } from '../../world/use-kept';
import { useWorldTime } from '../../world/world-time';
import type { Progress } from './progress';
import { StepItem, type StepState } from './step-item';
import { steps } from './steps';

interface FirstRunProps {
  all: readonly Interface[];
  account: Account;
  people: readonly Person[];
}

/** Seed 000's seven steps, each a real call: from a token to a coupon that is redeemed. */
export function FirstRun({ all, account, people }: FirstRunProps) {
  const [progress, keep] = useKept<Progress>(`first-run-${account.appid}`, {});
  const { now } = useWorldTime();
  const person = people.find(({ id }) => id === progress.personId) ?? people[0];
  const world = { account, interfaces: all, progress, person, now: Math.floor(now / 1000) };
  const next = steps.findIndex((step) => !step.isDone(progress));
  const done = next < 0 ? steps.length : next;
  return (
    <section class="first-run" aria-label="七步上手">
      <p class="hint">
        从零到核销一张券，七步都是真的接口调用。
        {account.kind === 'sandbox' && '沙箱测试号的券不会过审，只有白名单里的人能领。'}
      </p>
      <ol class="rows">
        {steps.map((step, index) => (
          <StepItem
            key={step.id}
            step={step}
            number={index + 1}
            state={stateOf(index, done)}
            world={world}
            people={people}
            keep={(more) => keep({ ...progress, ...more })}
          />
        ))}
      </ol>
      {next < 0 && (
        <p class="first-run-end" role="status">
          <b>走完了：</b>这张券已经核销。在“卡券”“卡包”“推送”里能看到它留下的一切。
        </p>
      )}
      <Act kind="quiet" run={() => keep({})}>
        重新开始
      </Act>
    </section>
  );
}

function stateOf(index: number, done: number): StepState {
  if (index === done) return 'current';
  if (index > done) return 'later';
  return index === done - 1 ? 'just-done' : 'done';
}
