import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import type { BrowserProgram } from './browser';

const PACKAGE = '@sparticuz/chromium';

/** The Chromium inside @sparticuz/chromium (Linux x64 only), unpacked once per version with its libraries. */
export async function bundledChromium(): Promise<BrowserProgram | undefined> {
  const packed = packageFolder();
  if (!packed || process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { version } = JSON.parse(await readFile(join(packed, 'package.json'), 'utf8')) as { version: string };
  const folder = join(tmpdir(), `bundled-chromium-${version}-${userInfo().username}`);
  if (!existsSync(folder)) await unpack(join(packed, 'bin'), folder);
  const libraries = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return { path: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: libraries } };
}

/** The package hides its package.json, so its main file leads to it. */
function packageFolder(): string | undefined {
  try {
    const main = createRequire(__filename).resolve(PACKAGE);
    return main.slice(0, main.indexOf(PACKAGE) + PACKAGE.length);
  } catch {
    return undefined;
  }
}

/** Unpacks beside the place and moves it there whole: another process may be doing the same. */
async function unpack(packed: string, folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const fresh = await mkdtemp(`${folder}.`);
  const program = join(fresh, 'chromium');
  await pipeline(decompressed(join(packed, 'chromium.br')), createWriteStream(program));
  await chmod(program, 0o755);
  await untar(join(packed, 'al2023.tar.br'), fresh);
  await rename(fresh, folder).catch(async (error: Error) => {
    await rm(fresh, { recursive: true });
    if (!existsSync(folder)) throw error;
  });
}

const decompressed = (file: string) => createReadStream(file).pipe(createBrotliDecompress());

async function untar(file: string, folder: string): Promise<void> {
  const tar = spawn('tar', ['-x', '-C', folder], { stdio: ['pipe', 'ignore', 'inherit'] });
  const done = new Promise<number | null>((resolve, reject) => {
    tar.on('error', reject);
    tar.on('close', resolve);
  });
  await pipeline(decompressed(file), tar.stdin);
  const code = await done;
  if (code !== 0) throw new Error(`tar could not unpack ${file}: exit code ${code}`);
}
