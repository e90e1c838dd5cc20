import type { ConsoleSize } from './console-size';

/** CSS pixels per press of an arrow key. */
const STEP = 32;

/** The line between phones and console, to be dragged or moved by the arrow keys. */
export function ConsoleEdge({ size }: { size: ConsoleSize }) {
  const drag = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      size.resize(window.innerWidth - event.clientX);
  };
  const move = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const by = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    size.resize(window.innerWidth - event.currentTarget.getBoundingClientRect().left + by);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved has no element of its own
    <div
      class="console-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label="控制台的宽度"
      aria-valuenow={size.width ?? undefined}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={move}
    />
  );
}
