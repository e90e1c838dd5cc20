/** What a list or a page is doing. `ready` shows what lies in the state view's slot. */
export type Phase = 'loading' | 'ready' | 'empty' | 'failed';
