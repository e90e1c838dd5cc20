import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { access, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { newDocumentId } from '../database/document';
import type { FileStore } from './file-store';

/** Files in a folder, named by the hash of their path: any path will do and none leads elsewhere. */
export function folderFileStore(folder: string): FileStore {
  mkdirSync(folder, { recursive: true });
  const place = (path: string) => join(folder, createHash('sha256').update(path).digest('hex'));
  return {
    put: (path, content) => writeDurably(place(path), content),
    get: (path) => readFile(place(path)).catch(nullIfMissing),
    has: (path) => isThere(place(path)),
    async remove(path) {
      const there = await isThere(place(path));
      await rm(place(path), { force: true });
      return there;
    },
  };
}

async function writeDurably(file: string, content: Buffer): Promise<void> {
  const draft = `${file}.${newDocumentId()}`;
  const handle = await open(draft, 'w');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

function nullIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
