import type { IncomingMessage } from 'node:http';
import { CloudError, invalidRequest } from '../cloud-error';
import type { HttpRequest } from './reply';

/** More than a function may take or a file may have here, in bytes. */
const MAX_BODY = 64 * 1024 * 1024;

export async function readRequest(message: IncomingMessage): Promise<HttpRequest> {
  const [rawPath = '/', query] = (message.url ?? '/').split('?', 2);
  return {
    method: message.method ?? 'GET',
    path: rawPath.split('/').slice(1).map(decodePart),
    rawPath,
    query: new URLSearchParams(query),
    headers: message.headers,
    body: await readBody(message),
  };
}

function readBody(message: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    message.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MAX_BODY) chunks.push(chunk);
    });
    message.on('end', () => {
      if (size <= MAX_BODY) resolve(Buffer.concat(chunks, size));
      else reject(new CloudError('EXCEED_REQUEST_SIZE', `the request has more than ${MAX_BODY} bytes`));
    });
    message.on('error', reject);
  });
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw invalidRequest(`the path is not encoded rightly: ${part}`);
  }
}
