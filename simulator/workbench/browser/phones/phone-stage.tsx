import { useRef } from 'preact/hooks';
import { Empty } from '../parts/shown';
import type { Person } from '../world/platform-types';
import { PhoneColumn } from './phone-column';
import { type Slots, swapped, without } from './slots';
import { useScale } from './use-scale';

interface PhoneStageProps {
  people: readonly Person[];
  slots: Slots;
  onSlots: (slots: Slots) => void;
}

/** The phones side by side. */
export function PhoneStage({ people, slots, onSlots }: PhoneStageProps) {
  const stage = useRef<HTMLElement>(null);
  const scale = useScale(stage);
  const nextId = people.find(({ id }) => !slots.includes(id))?.id;

  return (
    <main class="stage" ref={stage} aria-label="手机" style={{ '--scale': scale }}>
      {slots.map((id, place) => (
        <PhoneColumn
          key={id}
          personId={id}
          people={people}
          onSwap={(other) => onSlots(swapped(slots, place, other))}
          onHide={() => onSlots(without(slots, id))}
        />
      ))}
      {slots.length === 0 && <Empty title="手机都收起来了">点旁边的“添加手机”，请一位顾客或店员回来。</Empty>}
      {nextId !== undefined && (
        <button type="button" class="add-phone" onClick={() => onSlots([...slots, nextId])}>
          <i aria-hidden="true">＋</i>
          添加手机
        </button>
      )}
    </main>
  );
}
