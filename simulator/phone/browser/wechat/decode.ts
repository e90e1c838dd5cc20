import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** What a code in a picture says; `scanType` is WeChat's word for its kind. */
export interface Scanned {
  text: string;
  scanType: 'QR_CODE' | 'CODE_128';
  bytes: Uint8Array;
}

/** The published types of the reader point to files that are not published. */
interface ReadResult {
  text: string;
  format: string;
  isValid: boolean;
  bytes: Uint8Array;
}

type Read = (pixels: ImageData, options: { formats: string[]; tryHarder: boolean }) => Promise<ReadResult[]>;

const FORMATS = { qrCode: 'QRCode', barCode: 'Code128' } as const;

export type ScanKind = keyof typeof FORMATS;

prepareZXingModule({ overrides: { locateFile: (file: string) => new URL(file, document.baseURI).href } });

/** Reads the first QR code or Code-128 in real pixels; undefined when there is none. */
export async function decode(pixels: ImageData, kinds: readonly ScanKind[]): Promise<Scanned | undefined> {
  const formats = kinds.map((kind) => FORMATS[kind]);
  const results = await (readBarcodes as unknown as Read)(pixels, { formats, tryHarder: true });
  const found = results.find(({ isValid }) => isValid);
  if (!found) return undefined;
  const scanType = found.format === FORMATS.barCode ? 'CODE_128' : 'QR_CODE';
  return { text: found.text, scanType, bytes: found.bytes };
}

/** The pixels of a picture file. */
export async function pixelsOf(file: Blob): Promise<ImageData> {
  const bitmap = await createImageBitmap(file);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, bitmap.width, bitmap.height);
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}
