import { h } from '../dom';
import { decode, pixelsOf, type ScanKind, type Scanned } from './decode';
import { findOthers, type OtherPhone, screenOf } from './other-phones';
import { openView } from './view';

const NOTHING_FOUND = '没有扫到码';

/** 扫一扫: another phone's screen, a picture, or typed text. Undefined when the user leaves. */
export async function scanWithSheet(kinds: readonly ScanKind[]): Promise<Scanned | undefined> {
  const view = openView({ title: '扫一扫', kind: 'scan', leave: '取消' });
  let scanned: Scanned | undefined;
  const hint = h('p', { class: 'hint', role: 'status' });
  const read = async (pixels: Promise<ImageData>) => {
    hint.textContent = '';
    scanned = await decode(await pixels, kinds);
    if (scanned) view.close();
    else hint.textContent = NOTHING_FOUND;
  };
  const tryRead = (pixels: Promise<ImageData>) =>
    void read(pixels).catch(() => {
      hint.textContent = NOTHING_FOUND;
    });
  const type = (text: string) => {
    scanned = {
      text,
      scanType: kinds.includes('qrCode') ? 'QR_CODE' : 'CODE_128',
      bytes: new TextEncoder().encode(text),
    };
    view.close();
  };
  const phones = h('div', { class: 'phones' });
  const stop = findOthers((phone) => phones.append(phoneButton(phone, tryRead)));
  view.body.append(h('div', { class: 'viewfinder' }, hint), phones, pictureInput(tryRead), textForm(type));
  await view.closed;
  stop();
  return scanned;
}

function phoneButton(phone: OtherPhone, read: (pixels: Promise<ImageData>) => void): HTMLElement {
  return h('button', { class: 'wechat-row', click: () => read(screenOf(phone)) }, `对准${phone.name}的手机`);
}

function pictureInput(read: (pixels: Promise<ImageData>) => void): HTMLElement {
  const input = h('input', { type: 'file', accept: 'image/*', 'aria-label': '选择图片' });
  input.onchange = () => {
    const [file] = input.files ?? [];
    if (file) read(pixelsOf(file));
    input.value = '';
  };
  return h(
    'label',
    { class: 'wechat-row' },
    '从相册选择图片',
    input,
    h('span', { 'aria-hidden': 'true' }, '›'),
  );
}

function textForm(done: (text: string) => void): HTMLElement {
  const input = h('input', { placeholder: '或者输入码上的内容', 'aria-label': '码的内容' });
  const form = h('form', { class: 'typed' }, input, h('button', { class: 'wechat-small' }, '确定'));
  form.onsubmit = (event) => {
    event.preventDefault();
    if (input.value !== '') done(input.value);
  };
  return form;
}
