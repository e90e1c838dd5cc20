import { useState } from 'preact/hooks';
import { Act } from '../../parts/act';
import { jsonProblem } from '../../words/json-problem';
import { qrImage } from '../../world/merchant';
import type { Person } from '../../world/platform-types';
import { errcodeOf, type Sent, sendWechat } from '../../world/wechat-call';
import { BodyEditor } from '../interfaces/body-editor';
import { indented } from '../interfaces/call-form';
import { CallResult } from '../interfaces/call-result';
import { LogoChoice } from '../interfaces/logo-choice';
import { ClaimByScan } from './claim-by-scan';
import type { Progress } from './progress';
import { ShownQr } from './shown-qr';
import type { Step, StepWorld } from './steps';

/** The last one that is done still shows its answer. */
export type StepState = 'done' | 'just-done' | 'current' | 'later';

interface StepItemProps {
  step: Step;
  number: number;
  state: StepState;
  world: StepWorld;
  people: readonly Person[];
  keep: (more: Progress) => void;
}

/** One step: its sign and words, and while it is the current one its call. A step's last answer stays in sight. */
export function StepItem({ step, number, state, world, people, keep }: StepItemProps) {
  const [sent, setSent] = useState<Sent | null>(null);
  const [open, setOpen] = useState<boolean | null>(null);
  const isDone = state === 'done' || state === 'just-done';
  const shown = isDone ? (open ?? state === 'just-done') : state === 'current';
  return (
    <li class={`step is-${isDone ? 'done' : state}`} data-step={step.id} data-state={isDone ? 'done' : state}>
      <button
        type="button"
        class="step-head"
        aria-expanded={shown}
        disabled={!isDone}
        onClick={() => setOpen(!shown)}
      >
        <i aria-hidden="true">{isDone ? '✓' : number}</i>
        <b>{step.title}</b>
        {isDone && <span class="hint">完成</span>}
      </button>
      {shown && <p class="hint">{step.what}</p>}
      {state === 'current' && (
        <StepCall step={step} world={world} sent={sent} setSent={setSent} people={people} keep={keep} />
      )}
      {isDone && shown && step.id === 'show' && (
        <img src={qrImage(world.progress.ticket ?? '')} alt="领券二维码" width={148} height={148} />
      )}
      {shown && sent && <CallResult sent={sent} />}
    </li>
  );
}

interface StepCallProps extends Omit<StepItemProps, 'number' | 'state'> {
  sent: Sent | null;
  setSent: (sent: Sent) => void;
}

function StepCall({ step, world, sent, setSent, people, keep }: StepCallProps) {
  const [edited, setEdited] = useState<string | null>(null);
  const [logo, setLogo] = useState<Blob | null>(null);
  const isListed = step.id === 'claim' && sent !== null && errcodeOf(sent) === 0;
  const call = step.call(world);
  const body = edited ?? (call.body ? indented(call.body) : '');
  const problem = call.body ? jsonProblem(body) : '';
  const send = async () => {
    const { method, path } = call;
    const { accessToken: access_token } = world.progress;
    const query = call.query ?? (access_token === undefined ? {} : { access_token });
    const content = step.id === 'logo' ? { body: logo ?? new Blob() } : call.body ? { body } : {};
    const answer = await sendWechat({ method, path, query, ...content });
    setSent(answer);
    if (errcodeOf(answer) === 0 && answer.answer) keep(step.keep(answer.answer));
  };
  const personChosen = (id: string) => {
    setEdited(null);
    keep({ personId: id });
  };
  return (
    <div class="step-call">
      <p class="call-line">
        <small>{call.method}</small> <code>{call.path}</code>
      </p>
      {step.id === 'show' && (
        <ShownQr ticket={world.progress.ticket ?? ''} shown={() => keep({ shown: true })} />
      )}
      {step.id === 'logo' && <LogoChoice logo={logo} choose={setLogo} />}
      {step.id === 'claim' && <PersonChoice people={people} person={world.person} choose={personChosen} />}
      {call.body && (
        <BodyEditor body={body} problem={problem} change={setEdited} label={`${step.title}的请求体`} />
      )}
      {step.id !== 'show' && (
        <div class="row-acts">
          <Act
            kind={isListed ? 'plain' : 'main'}
            run={send}
            disabled={problem !== '' || (step.id === 'logo' && !logo)}
          >
            发送
          </Act>
        </div>
      )}
      {step.id === 'claim' && <ClaimByScan world={world} listed={isListed} keep={keep} />}
    </div>
  );
}

interface PersonChoiceProps {
  people: readonly Person[];
  person: Person | undefined;
  choose: (id: string) => void;
}

function PersonChoice({ people, person, choose }: PersonChoiceProps) {
  return (
    <label class="check">
      谁来领
      <select
        aria-label="谁来领"
        value={person?.id}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {people.map(({ id, name, username }) => (
          <option key={id} value={id}>
            {name}（微信号 {username}）
          </option>
        ))}
      </select>
    </label>
  );
}
