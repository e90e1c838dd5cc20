import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { PNG } from 'pngjs';

/** The path of a small PNG, in the system's folder for what does not last. */
export function aPicture(): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'picture-')), 'logo.png');
  writeFileSync(file, PNG.sync.write(new PNG({ width: 2, height: 2 })));
  return file;
}

/** The same as a browser's form that a merchant's server hands on: a stream with headers. */
export async function aPictureUpload() {
  const form = new FormData();
  form.set('media', new Blob([readFileSync(aPicture())], { type: 'image/png' }), 'logo.png');
  const request = new Request('http://shop/', { method: 'POST', body: form });
  const body = Buffer.from(await request.clone().arrayBuffer());
  const headers = {
    'content-type': request.headers.get('content-type'),
    'content-length': String(body.length),
  };
  return Object.assign(Readable.from([body]), { headers });
}
