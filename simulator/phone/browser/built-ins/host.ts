/** What built-in tags ask of the phone around them; set once, when the phone starts. */
export interface BuiltInHost {
  /** The address of a picture or sound that the app names. */
  fileUrl(path: string): string;
  navigate(target: { openType: string; url: string; delta: number }): void;
  openButton(openType: string): void;
  /** The chosen index, or -1. */
  choose(items: string[]): Promise<number>;
}

let current: BuiltInHost | undefined;

export function setBuiltInHost(host: BuiltInHost): void {
  current = host;
}

export function builtInHost(): BuiltInHost {
  if (!current) throw new Error('the phone has not started');
  return current;
}
