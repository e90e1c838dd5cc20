import { type CloudRuntimeOptions, startCloudRuntime } from './index';

/**
 * The cloud runtime as a process of its own. Configured by PORT, DATA_DIR, FUNCTIONS_DIR,
 * COLLECTIONS_FILE, CLOCK_URL and FUNCTION_ENV (a JSON object).
 */
async function main(): Promise<void> {
  const runtime = await startCloudRuntime(optionsFrom(process.env));
  console.log(`cloud runtime ready at ${runtime.url}`);
  const stop = () => void runtime.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function optionsFrom(environment: NodeJS.ProcessEnv): CloudRuntimeOptions {
  return {
    port: portFrom(environment.PORT),
    dataDir: environment.DATA_DIR || undefined,
    functionsDir: environment.FUNCTIONS_DIR || undefined,
    collectionsFile: environment.COLLECTIONS_FILE || undefined,
    clockUrl: environment.CLOCK_URL || undefined,
    functionEnv: functionEnvFrom(environment.FUNCTION_ENV),
    onFunctionLog: (name, line) => console.log(`[${name}] ${line}`),
  };
}

function portFrom(text = '0'): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT is not a port: ${text}`);
  return port;
}

function functionEnvFrom(text = '{}'): Record<string, string> {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('FUNCTION_ENV is not a JSON object');
  }
}

main().catch((error: Error) => {
  console.error(`cloud runtime: ${error.message}`);
  process.exit(1);
});
