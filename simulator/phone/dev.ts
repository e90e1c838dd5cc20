import { resolve } from 'node:path';
import { serve } from '@hono/node-server';
import { watchPhone } from './builder/watch-phone';
import { phoneRoutes } from './server/phone-routes';

/**
 * Serves one mini-program by itself, against a platform and a cloud that already run:
 * `dev.js SOURCE [PORT]`, with PLATFORM_URL and CLOUD_URL in the environment.
 */
async function main(): Promise<void> {
  const [source = 'miniprogram', port = '3100'] = process.argv.slice(2);
  const distDir = resolve(process.env.PHONE_DIST ?? 'dist/phone');
  const platformUrl = process.env.PLATFORM_URL ?? 'http://127.0.0.1:3001';
  const cloudUrl = process.env.CLOUD_URL ?? 'http://127.0.0.1:3002';
  const phones = phoneRoutes({ distDir, platformUrl, cloudUrl });
  await watchPhone({ source, outDir: distDir }, ({ problems, milliseconds }) => {
    for (const problem of problems) console.error(problem);
    console.log(`built in ${milliseconds.toFixed(0)} ms, ${problems.length} problems`);
  });
  serve({ fetch: phones.fetch, hostname: '127.0.0.1', port: Number(port) }, ({ port: bound }) => {
    console.log(`http://127.0.0.1:${bound}/phone/{userId}/`);
  });
}

void main();
