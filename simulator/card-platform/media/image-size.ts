import { imageFormat } from './image-format';

export interface ImageSize {
  width: number;
  height: number;
}

const PNG_WIDTH_AT = 16;
const PNG_HEIGHT_AT = 20;
/** A JPEG's frame headers: SOF0 to SOF15 but for the tables DHT, JPG and DAC among them. */
const FRAME_FIRST = 0xc0;
const FRAME_LAST = 0xcf;
const TABLES = [0xc4, 0xc8, 0xcc];

/** In pixels; undefined for anything but a whole PNG or JPEG. */
export function imageSize(bytes: Buffer): ImageSize | undefined {
  const format = imageFormat(bytes);
  if (format === 'jpeg') return jpegSize(bytes);
  if (format !== 'png' || bytes.length < PNG_HEIGHT_AT + 4) return undefined;
  return { width: bytes.readUInt32BE(PNG_WIDTH_AT), height: bytes.readUInt32BE(PNG_HEIGHT_AT) };
}

/** Goes from segment to segment until the one that holds the frame's size. */
function jpegSize(bytes: Buffer): ImageSize | undefined {
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1]!;
    if (marker >= FRAME_FIRST && marker <= FRAME_LAST && !TABLES.includes(marker)) {
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    }
  }
  return undefined;
}
