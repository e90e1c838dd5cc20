import { pageStack } from '../pages/page-stack';
import { call, type WxTable } from './call';

const switchMenu = (sharable: boolean) => () => {
  if (pageStack.top) pageStack.top.sharable = sharable;
};

/** Whether WeChat's menu offers to share the page; sharing itself goes to another phone of the workbench. */
export const sharing: WxTable = {
  showShareMenu: call('showShareMenu', switchMenu(true)),
  hideShareMenu: call('hideShareMenu', switchMenu(false)),
  updateShareMenu: call('updateShareMenu', () => {}),
};
