import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtFunctions } from '../../fixtures/built-functions';

/** What each built function says it dispatches; null for those that know no use cases. */
export function builtUseCases(): Record<string, string[] | null> {
  const folder = builtFunctions();
  return Object.fromEntries(readdirSync(folder).map((name) => [name, useCasesOf(join(folder, name))]));
}

function useCasesOf(folder: string): string[] | null {
  const ask = 'console.log(JSON.stringify(require(process.argv[1]).main.useCases ?? null))';
  return JSON.parse(execFileSync(process.execPath, ['-e', ask, folder], { encoding: 'utf8' })) as
    | string[]
    | null;
}
