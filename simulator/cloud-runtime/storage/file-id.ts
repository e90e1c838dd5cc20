/** `cloud://ENV.BUCKET/PATH`. There is one bucket here. */
export function fileIdOf(envId: string, path: string): string {
  return `cloud://${envId}.local/${path}`;
}

export function pathOf(fileId: string): string {
  return fileId.split('/').slice(3).join('/');
}
