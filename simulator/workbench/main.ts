import { portNumber } from '../port-number';
import { startWorkbench } from './index';

/** The environment variables that the starter sets, in the order in which they are explained. */
const required = ['PORT', 'PLATFORM_URL', 'CLOUD_URL', 'PHONE_DIR', 'PAGE_DIR'] as const;

async function main(): Promise<void> {
  const [port, platformUrl, cloudUrl, phoneDir, pageDir] = required.map(fromEnvironment) as Five;
  const workbench = await startWorkbench({
    port: portNumber(port),
    platformUrl,
    cloudUrl,
    phoneDir,
    pageDir,
  });
  console.log(`workbench ready at ${workbench.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => workbench.close().then(() => process.exit(0)));
  }
}

type Five = [string, string, string, string, string];

function fromEnvironment(name: (typeof required)[number]): string {
  const value = process.env[name];
  if (!value) throw new Error(`the environment variable ${name} is missing`);
  return value;
}

function explain(error: NodeJS.ErrnoException): string {
  if (error.code === 'EADDRINUSE') return `port ${process.env.PORT} on 127.0.0.1 is in use`;
  return error.message;
}

main().catch((error: NodeJS.ErrnoException) => {
  console.error(`workbench: ${explain(error)}`);
  process.exit(1);
});
