import { portNumber } from '../port-number';
import { startCardPlatform } from './index';

/** Real milliseconds after which the process ends in any case. */
const CLOSE_LIMIT = 5000;
const port = process.env.PORT ?? '3001';

/** The process: PORT, DATA_DIR and CLOUD_URL come from the environment. */
async function main(): Promise<void> {
  const { DATA_DIR, CLOUD_URL } = process.env;
  const running = await startCardPlatform({
    port: portNumber(port),
    ...(DATA_DIR && { dataDir: DATA_DIR }),
    ...(CLOUD_URL && { cloudUrl: CLOUD_URL }),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(running.close));
  console.log(`card platform ready at ${running.url}`);
}

async function end(close: () => Promise<void>): Promise<void> {
  setTimeout(() => process.exit(1), CLOSE_LIMIT).unref();
  await close();
  process.exit(0);
}

main().catch((error: NodeJS.ErrnoException) => {
  const inUse = error.code === 'EADDRINUSE';
  console.error(inUse ? `card platform: port ${port} is in use` : `card platform: ${error.message}`);
  process.exit(1);
});
