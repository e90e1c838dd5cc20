/** Calls back after each change at the platform; returns the way to stop. */
export function onPlatformChange(listener: () => unknown): () => void {
  const handle = () => void listener();
  addEventListener('platform-change', handle);
  return () => removeEventListener('platform-change', handle);
}

export const tellPlatformChange = () => dispatchEvent(new CustomEvent('platform-change'));
