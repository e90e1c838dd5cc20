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
  const screen = () => frame()?.contentWindow ?? undefined;
  const tell = (message: object) => screen()?.postMessage(message, location.origin);
  return {
    address,
    goHome: () => screen()?.location.assign(`${address}${screen()?.location.search}`),
    openCardPack: () => tell({ kind: 'open-card-pack' }),
    open: (path) => openAt(screen()?.location, `#/${path.replace(/^\//, '')}`),
    showTheme(theme) {
      const { history, location } = screen() ?? {};
      history?.replaceState(history.state, '', `?theme=${theme}${location?.hash}`); // holds after a reload
      tell({ kind: 'theme', theme });
    },
    reload: () => screen()?.location.reload(),
  };
}

/** A new address opens the page; the same address again needs a reload. */
function openAt(page: Location | undefined, hash: string): void {
  if (page?.hash === hash) page.reload();
  else if (page) page.hash = hash;
}
