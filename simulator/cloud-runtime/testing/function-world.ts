import { type CloudRuntime, type CloudRuntimeOptions, startCloudRuntime } from '../index';
import { loadSdk } from './load-sdk';
import type { Sdk } from './sdk';
import { temporaryFolder } from './temporary-folder';
import { writeFunction } from './write-function';

export interface Answer {
  result?: unknown;
  errCode?: number;
  errMsg?: string;
}

/** A running cloud whose functions a test writes as it goes. */
export class FunctionWorld {
  readonly functionsDir = temporaryFolder();
  runtime!: CloudRuntime;
  cloud!: Sdk;

  async start(options: CloudRuntimeOptions = {}): Promise<void> {
    this.runtime = await startCloudRuntime({
      functionsDir: this.functionsDir,
      onProblem: () => {},
      ...options,
    });
    this.cloud = loadSdk(this.runtime.url);
  }

  deploy(name: string, code: string, config?: object): void {
    writeFunction(this.functionsDir, name, code, config);
  }

  /** What a phone does, as the user with this openid. */
  async invoke(name: string, event: unknown = {}, openid?: string): Promise<Answer> {
    const headers: Record<string, string> = openid
      ? { 'x-wx-openid': openid, 'x-wx-unionid': `union-${openid}` }
      : {};
    const body = JSON.stringify(event);
    const answer = await fetch(`${this.runtime.url}/invoke/${name}`, { method: 'POST', headers, body });
    return (await answer.json()) as Answer;
  }

  /** What the list of functions says of one. */
  async described(name: string): Promise<Record<string, unknown>> {
    const answer = await fetch(`${this.runtime.url}/functions`);
    const { functions } = (await answer.json()) as { functions: Array<Record<string, unknown>> };
    return functions.find((each) => each.name === name) ?? {};
  }
}
