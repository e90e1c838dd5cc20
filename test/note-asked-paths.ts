import diagnostics from 'node:diagnostics_channel';
import { appendFileSync, mkdirSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';

const folder = path.join(__dirname, '../dist/checks/asked-paths');
const asked = new Set<string>();

/** Every path that a server of this test file was really asked for; `npm test` compares them with the endpoints. */
function note(message: unknown): void {
  const { request } = message as { request: IncomingMessage };
  asked.add((request.url ?? '').split('?', 1)[0]!);
}

diagnostics.subscribe('http.server.request.start', note);

afterAll(() => {
  diagnostics.unsubscribe('http.server.request.start', note);
  if (asked.size === 0) return;
  mkdirSync(folder, { recursive: true });
  appendFileSync(path.join(folder, `${process.pid}.txt`), `${[...asked].join('\n')}\n`);
});
