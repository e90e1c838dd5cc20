/** Keeps a page's main act at the bottom, above the home indicator, and the room it needs. */
Component({});
