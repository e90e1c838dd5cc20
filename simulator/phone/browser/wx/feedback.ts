import { imageUrl } from '../image-url';
import {
  askModal,
  askSheet,
  hideToast,
  type ModalOptions,
  showToast,
  type ToastOptions,
} from '../shell/layers';
import { CallError, call, type WxTable } from './call';

/** Milliseconds that a toast stays by itself. */
const TOAST_TIME = 1500;

export const feedback: WxTable = {
  showToast: call<ToastOptions>('showToast', ({ title, icon, image, mask, duration = TOAST_TIME }) => {
    showToast({ title, icon, image: image && imageUrl(image), mask, duration });
  }),
  hideToast: call('hideToast', hideToast),
  showLoading: call<ToastOptions>('showLoading', ({ title, mask }) => {
    showToast({ title, mask, icon: 'loading' });
  }),
  hideLoading: call('hideLoading', hideToast),
  showModal: call<ModalOptions>('showModal', async (options) => {
    const { confirm, text } = await askModal(options);
    return { confirm, cancel: !confirm, content: text };
  }),
  showActionSheet: call<{ itemList: string[]; itemColor?: string }>('showActionSheet', async (options) => {
    const tapIndex = await askSheet(options.itemList, options.itemColor);
    if (tapIndex < 0) throw new CallError('cancel');
    return { tapIndex };
  }),
};
