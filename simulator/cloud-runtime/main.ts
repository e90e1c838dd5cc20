import { existingFolder } from '../existing-folder';
import { portNumber } from '../port-number';
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
    port: portNumber(environment.PORT || '0'),
    dataDir: environment.DATA_DIR || undefined,
    functionsDir: existingFolder('FUNCTIONS_DIR', environment.FUNCTIONS_DIR),
    collectionsFile: environment.COLLECTIONS_FILE || undefined,
    clockUrl: environment.CLOCK_URL || undefined,
    functionEnv: functionEnvFrom(environment.FUNCTION_ENV),
    onFunctionLog: (name, line) => console.log(`[${name}] ${line}`),
  };
}

function functionEnvFrom(text = '{}'): Record<string, string> {
  const variables = parse(text);
  const isObject = typeof variables === 'object' && variables !== null && !Array.isArray(variables);
  if (isObject && Object.values(variables).every((value) => typeof value === 'string')) {
    return variables as Record<string, string>;
  }
  throw new Error('FUNCTION_ENV is not a JSON object of texts');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

main().catch((error: Error) => {
  console.error(`cloud runtime: ${error.message}`);
  process.exit(1);
});
