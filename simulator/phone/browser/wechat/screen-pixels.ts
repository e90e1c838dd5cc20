import { pageStack } from '../pages/page-stack';
import { shell } from '../shell/shell';

/** Pixels of the copy per pixel of the screen: a camera sees a phone that well. */
const SCALE = 3;

type Picture = HTMLImageElement | HTMLCanvasElement;

/** What a camera before this phone would see of its codes: every visible picture, where it lies. */
export function screenPixels(): ImageData {
  const [width, height] = [shell().width() * SCALE, shell().height() * SCALE];
  const context = new OffscreenCanvas(width, height).getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  for (const { picture, box } of visiblePictures()) {
    context.drawImage(picture, box.x * SCALE, box.y * SCALE, box.width * SCALE, box.height * SCALE);
  }
  return context.getImageData(0, 0, width, height);
}

/** A page of WeChat's covers the app. */
function visiblePictures(): { picture: Picture; box: DOMRect }[] {
  const covering = shell().wechat.lastElementChild;
  const frame = pageStack.top?.frame;
  const root: ParentNode | undefined = covering ?? frame?.contentDocument ?? undefined;
  const offset = covering ? shell().phone.getBoundingClientRect() : undefined;
  const origin = offset
    ? { x: -offset.x, y: -offset.y }
    : { x: frame?.offsetLeft ?? 0, y: (frame?.offsetTop ?? 0) + shell().pages.offsetTop };
  return [...(root?.querySelectorAll<Picture>('img, canvas') ?? [])]
    .filter(isDrawable)
    .map((picture) => ({ picture, box: boxOf(picture, origin) }))
    .filter(({ box }) => box.width > 0 && box.height > 0 && box.y < shell().height() && box.bottom > 0);
}

const isDrawable = (picture: Picture) =>
  picture.tagName === 'CANVAS' || ((picture as HTMLImageElement).complete && sizeOf(picture).width > 0);

const sizeOf = (picture: Picture) =>
  'naturalWidth' in picture
    ? { width: picture.naturalWidth, height: picture.naturalHeight }
    : { width: picture.width, height: picture.height };

/** Keeps the picture's own proportions within its place, as `aspectFit` does. */
function boxOf(picture: Picture, origin: { x: number; y: number }): DOMRect {
  const place = picture.getBoundingClientRect();
  const size = sizeOf(picture);
  const scale = Math.min(place.width / size.width, place.height / size.height);
  const [width, height] = [size.width * scale, size.height * scale];
  const x = place.x + (place.width - width) / 2 + origin.x;
  const y = place.y + (place.height - height) / 2 + origin.y;
  return new DOMRect(x, y, width, height);
}
