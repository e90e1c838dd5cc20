import type { HeadFace } from './head-face';

/** The top of a card's page: whose it is, what it gives and from when on. */
Component({
  properties: {
    face: { type: Object, value: {} as HeadFace },
  },
});
