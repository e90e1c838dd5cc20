import { sdkEnvironment } from '../sdk-environment';
import type { Sdk } from './sdk';

/** The unmodified wx-server-sdk, talking to a runtime. It reads its variables when it is loaded. */
export function loadSdk(url: string): Sdk {
  Object.assign(process.env, sdkEnvironment(url));
  const sdk = require('wx-server-sdk') as Sdk;
  sdk.init({ env: 'local' });
  return sdk;
}
