import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK = 1024 * 1024;
const NEWLINE = 0x0a;

/** The file's whole lines without their ends, one after the other: it may be larger than memory. */
export function* readLines(file: string): Generator<string> {
  const descriptor = openSync(file, 'r');
  try {
    let rest: Buffer = Buffer.alloc(0);
    for (let chunk = nextChunk(descriptor); chunk.length > 0; chunk = nextChunk(descriptor)) {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      rest = bytes.subarray(yield* wholeLines(bytes, rest.length));
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Answers where the line begins that has no end yet. No line ends before `from`. */
function* wholeLines(bytes: Buffer, from: number): Generator<string, number> {
  let start = 0;
  let end = bytes.indexOf(NEWLINE, from);
  while (end >= 0) {
    yield bytes.toString('utf8', start, end);
    start = end + 1;
    end = bytes.indexOf(NEWLINE, start);
  }
  return start;
}

function nextChunk(descriptor: number): Buffer {
  const chunk = Buffer.allocUnsafe(CHUNK);
  return chunk.subarray(0, readSync(descriptor, chunk));
}
