import { refuse } from '../errors/wechat-error';
import { BODY_BYTES_MAX } from './limited-body';

/** The form of an upload; null for a body that is none. 40009 over 10 MiB, of which no more is kept than that. */
export async function uploadedForm(request: Request): Promise<FormData | null> {
  const body = (await keptBytes(request)) ?? refuse(40009);
  const headers = { 'content-type': request.headers.get('content-type') ?? '' };
  return new Response(body, { headers }).formData().catch(() => null);
}

/** Reads to the end even what is too much, or the sender would meet a cut connection in place of the answer. */
async function keptBytes({ body }: Request): Promise<Blob | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length <= BODY_BYTES_MAX) chunks.push(chunk);
  }
  return length <= BODY_BYTES_MAX ? new Blob(chunks) : undefined;
}
