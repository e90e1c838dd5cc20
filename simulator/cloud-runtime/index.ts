export { sdkEnvironment } from './sdk-environment';
export { type CloudRuntime, type CloudRuntimeOptions, startCloudRuntime } from './start-cloud-runtime';
