import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { reasonOf } from '../world/request';
import { useNotice } from './notice';

interface ActProps {
  /** Runs once per press; its failure is shown as a notice. */
  run: () => unknown;
  children: ComponentChildren;
  kind?: 'plain' | 'main' | 'danger' | 'quiet';
  /** For people who don't see the text, or when the text is a sign. */
  label?: string;
  /** Asks first: the text that the button shows for its second press. */
  confirm?: string;
  disabled?: boolean;
  pressed?: boolean;
}

/** A button that does something in the world: busy while it runs, honest when it fails. */
export function Act({ run, children, kind = 'plain', label, confirm, disabled, pressed }: ActProps) {
  const [state, setState] = useState<'ready' | 'asking' | 'busy'>('ready');
  const notice = useNotice();

  const press = async () => {
    if (confirm && state === 'ready') return setState('asking');
    setState('busy');
    try {
      await run();
    } catch (error) {
      notice(reasonOf(error));
    }
    setState('ready');
  };

  return (
    <button
      type="button"
      class={`act act-${state === 'asking' ? 'danger' : kind}`}
      aria-label={state === 'asking' ? confirm : label}
      aria-pressed={pressed}
      aria-busy={state === 'busy'}
      disabled={disabled || state === 'busy'}
      onClick={press}
      onBlur={() => state === 'asking' && setState('ready')}
    >
      {state === 'asking' ? confirm : children}
    </button>
  );
}
