export type Theme = 'light' | 'dark';

/** What the workbench can do with a phone from outside its screen. */
export interface PhoneControl {
  address: string;
  goHome(): void;
  /** WeChat's own card pack, which lies outside the mini-program. */
  openCardPack(): void;
  /** A page of the mini-program with its query, as a card's cell names it. */
  open(path: string): void;
  showTheme(theme: Theme): void;
  reload(): void;
}

/** Phones are pages of this origin that also listen to messages; `frame` is null before the first rendering. */
export function phoneControl(personId: string, frame: () => HTMLIFrameElement | null): PhoneControl {
  const address = `/phone/${encodeURIComponent(personId)}/`;
  const screen = () => frame()?.contentWindow ?? null;
  const tell = (message: object) => screen()?.postMessage(message, location.origin);
  const restartAt = (hash: string) => {
    const page = screen()?.location;
    if (!page) return;
    page.hash = hash;
    page.reload();
  };

  return {
    address,
    goHome: () => restartAt('#/'),
    openCardPack: () => tell({ kind: 'open-card-pack' }),
    open: (path) => restartAt(`#/${path.replace(/^\//, '')}`),
    showTheme: (theme) => tell({ kind: 'theme', theme }),
    reload: () => screen()?.location.reload(),
  };
}
