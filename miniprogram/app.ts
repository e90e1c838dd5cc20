import { openCloud } from './services/cloud';
import { entryUrl } from './services/jump-query';

App({
  onLaunch() {
    openCloud();
  },

  /**
   * Cards name the page to jump to when they are made, often one that this app does not have: whoever brings a
   * card goes to the card's entry, everybody else to the hall.
   */
  onPageNotFound({ query }) {
    if (query.card_id) wx.redirectTo({ url: entryUrl(query) });
    else wx.switchTab({ url: '/pages/hall/hall' });
  },
});
