import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { functionNames } from '../build/functions.mjs';
import { sources } from '../build/miniprogram-sources.mjs';
import { dist, inProject } from '../project.mjs';

/** Names that only the cloud may know. */
const secretNames = /WECHAT_APP_SECRET|WECHAT_ENCODING_AES_KEY|WECHAT_TOKEN|api_ticket|access_token/;
/** What would betray simulator code or the simulator's credentials in a bundle. */
const simulatorTraces = /simulator[/\\](card-platform|cloud-runtime|phone|workbench)|\/simulator\//;

/** Looks into what is deployed: the function folders and the mini-program's package. */
export function checkBundles() {
  const secrets = simulatorSecrets();
  if (secrets.length === 0)
    return ['the default account of the simulator could not be read: what to look for?'];
  return [
    ...functionNames().flatMap((name) => problemsOfFunction(name, secrets)),
    ...problemsOfPhonePackage(secrets),
  ];
}

function problemsOfFunction(name, secrets) {
  const folder = path.join(dist.functions, name);
  const code = readFileSync(path.join(folder, 'index.js'), 'utf8');
  return [
    ...(simulatorTraces.test(code) ? [`${name} contains simulator code`] : []),
    ...secrets.filter((secret) => code.includes(secret)).map(() => `${name} contains a secret`),
    ...problemsOfLoading(name, folder),
  ];
}

/** Copies the folder to where no node_modules is in reach and loads it there. */
function problemsOfLoading(name, folder) {
  const alone = mkdtempSync(path.join(os.tmpdir(), 'kaquan-function-'));
  try {
    cpSync(folder, alone, { recursive: true });
    const script = `if (typeof require(${JSON.stringify(alone)}).main !== 'function') throw new Error('exports no main')`;
    const env = { PATH: process.env.PATH, TENCENTCLOUD_RUNENV: 'SCF', ...exampleEnvironment() };
    const { status, stderr } = spawnSync(process.execPath, ['-e', script], {
      cwd: alone,
      env,
      encoding: 'utf8',
    });
    return status === 0 ? [] : [`${name} does not load alone: ${stderr}`];
  } finally {
    rmSync(alone, { recursive: true });
  }
}

function problemsOfPhonePackage(secrets) {
  return sources('.ts', '.js', '.json', '.wxml', '.wxs').flatMap((file) => {
    const text = readFileSync(inProject('miniprogram', file), 'utf8');
    if (secretNames.test(text)) return [`miniprogram/${file} holds a secret name`];
    return secrets.some((secret) => text.includes(secret)) ? [`miniprogram/${file} holds a secret`] : [];
  });
}

/** A value for every variable that .env.example names, so that a missing one is no reason not to load. */
function exampleEnvironment() {
  const names = readFileSync(inProject('.env.example'), 'utf8').match(/^[A-Z_]+(?==)/gm) ?? [];
  return Object.fromEntries(names.map((name) => [name, 'x'.repeat(43)]));
}

function simulatorSecrets() {
  const folder = inProject('simulator/card-platform');
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => /default-world\.ts$/.test(file));
  const values = files.flatMap((file) => [
    ...readFileSync(path.join(folder, file), 'utf8').matchAll(
      /(?:secret|token|encodingAesKey)\w*\s*[:=]\s*'([^']{8,})'/gi,
    ),
  ]);
  return values.map((match) => match[1]);
}
