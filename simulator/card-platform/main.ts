import { startCardPlatform } from './index';

const CLOSE_LIMIT = 5000;

/** The process: PORT, DATA_DIR and CLOUD_URL come from the environment. */
async function main(): Promise<void> {
  const { PORT = '3001', DATA_DIR, CLOUD_URL } = process.env;
  const running = await startCardPlatform({
    port: Number(PORT),
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
  console.error(
    inUse ? `card platform: port ${process.env.PORT} is in use` : `card platform: ${error.message}`,
  );
  process.exit(1);
});
