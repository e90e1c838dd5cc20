const PROGRAM = '/workbench.js';

/** When this page's own program was built, as its server says. */
async function builtAt(): Promise<string | null> {
  const response = await fetch(PROGRAM, { method: 'HEAD', cache: 'no-store' });
  return response.headers.get('last-modified');
}

let before: Promise<string | null> | undefined;

/** Loads the page anew, with its phones, when the program has been rebuilt since the first call. */
export async function reloadWhenRebuilt(): Promise<void> {
  if (before === undefined) {
    before = builtAt();
    return;
  }
  const [then, now] = await Promise.all([before, builtAt()]);
  if (then !== null && now !== null && then !== now) location.reload();
}
