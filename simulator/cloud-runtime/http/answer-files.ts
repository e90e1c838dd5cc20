import { pathFromWord } from '../storage/file-id';
import type { FileStore } from '../storage/file-store';
import { bytes, type HttpReply, type HttpRequest, json } from './reply';

/** The SDK sends the content as it is and wants an empty answer. */
export async function answerUpload({ path, body }: HttpRequest, files: FileStore): Promise<HttpReply> {
  await files.put(pathFromWord(path[1] ?? ''), body);
  return bytes(Buffer.alloc(0));
}

export async function answerDownload({ path }: HttpRequest, files: FileStore): Promise<HttpReply> {
  const content = await files.get(pathFromWord(path[1] ?? ''));
  return content ? bytes(content) : json({ code: 'STORAGE_FILE_NONEXIST' }, 404);
}
