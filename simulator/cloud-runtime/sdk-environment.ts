/**
 * The variables that make an unmodified wx-server-sdk, in whatever process, talk to a runtime
 * (reference §1.1). They must be set before the SDK is loaded.
 */
export function sdkEnvironment(url: string, envId = 'local'): Record<string, string> {
  return {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
    TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SEQID,TCB_SOURCE',
    TCB_ENV: envId,
    // Without it each request first asks Tencent's metadata service, twice.
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    SCF_NAMESPACE: envId,
    SILENCE: 'true',
  };
}
