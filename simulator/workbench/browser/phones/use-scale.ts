import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { scaleFor } from './scale-for';

/** The scale for this element's height, following it. */
export function useScale(stage: RefObject<HTMLElement | null>): number {
  const [scale, setScale] = useState(1);
  useLayoutEffect(() => {
    const element = stage.current;
    if (!element) return;
    const measure = () => setScale(scaleFor(inside(element)));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [stage]);
  return scale;
}

function inside(element: HTMLElement): number {
  const { paddingTop, paddingBottom } = getComputedStyle(element);
  return element.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
}
