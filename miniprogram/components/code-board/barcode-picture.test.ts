/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { rasterOf } from '../../../test/components/raster';
import { barcodePicture } from './barcode-picture';

beforeAll(async () => {
  const wasm = readFileSync(createRequire(__filename).resolve('zxing-wasm/reader/zxing_reader.wasm'));
  await prepareZXingModule({ overrides: { wasmBinary: wasm.buffer as ArrayBuffer }, fireImmediately: true });
});

async function scanned(code: string) {
  const { pixels, width, height } = rasterOf(barcodePicture(code));
  const picture = { data: pixels, width, height, colorSpace: 'srgb' } as ImageData;
  const [found] = await readBarcodes(picture);
  return found && { format: found.format, text: found.text };
}

test.each(['759733467744', '00112233445566778899', '1', 'A1b2C3'])(
  'the bars of %s read as the very code',
  async (code) => {
    expect(await scanned(code)).toEqual({ format: 'Code128', text: code });
  },
);
