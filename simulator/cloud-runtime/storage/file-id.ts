/** `cloud://ENV.BUCKET/PATH`. There is one bucket here. */
export function fileIdOf(envId: string, path: string): string {
  return `cloud://${envId}.local/${path}`;
}

export function pathOf(fileId: string): string {
  return fileId.split('/').slice(3).join('/');
}

export function uploadAddress(url: string, path: string): string {
  return `${url}/upload/${wordFor(path)}`;
}

export function downloadAddress(url: string, path: string): string {
  return `${url}/files/${wordFor(path)}`;
}

/** A path as one word that no client encodes, resolves or cuts. The SDK runs `encodeURI` on some addresses. */
function wordFor(path: string): string {
  return Buffer.from(path).toString('base64url');
}

export function pathFromWord(word: string): string {
  return Buffer.from(word, 'base64url').toString();
}
