import path from 'node:path';
import { readEnvFile } from '../env-file.mjs';
import { dist, inProject } from '../project.mjs';

/** The person of the demo whom FIRST_OWNER_OPENID makes the shop's owner. */
const OWNER = 'min';

/** Where the three servers of one `npm start` are. */
export const addresses = ({ workbenchPort, platformPort, cloudPort }) => ({
  workbench: `http://127.0.0.1:${workbenchPort}`,
  cardPlatform: `http://127.0.0.1:${platformPort}`,
  cloud: `http://127.0.0.1:${cloudPort}`,
});

/** Environment of the card platform's process. */
export const platformEnvironment = ({ platformPort, dataDir }, { cloud }) => ({
  PORT: String(platformPort),
  DATA_DIR: path.join(dataDir, 'card-platform'),
  CLOUD_URL: cloud,
});

/** Environment of the cloud runtime's process; the functions' own variables come from the default account. */
export async function cloudEnvironment({ cloudPort, dataDir }, { workbench, cardPlatform }) {
  return {
    PORT: String(cloudPort),
    DATA_DIR: path.join(dataDir, 'cloud-runtime'),
    FUNCTIONS_DIR: dist.functions,
    COLLECTIONS_FILE: inProject('server/database/collections.json'),
    CLOCK_URL: cardPlatform,
    FUNCTION_ENV: JSON.stringify(await functionEnvironment(cardPlatform, workbench)),
  };
}

/** Environment of the workbench's process. */
export const workbenchEnvironment = ({ workbenchPort }, { cardPlatform, cloud }) => ({
  PORT: String(workbenchPort),
  PLATFORM_URL: cardPlatform,
  CLOUD_URL: cloud,
  PHONE_DIR: dist.phone,
  PAGE_DIR: dist.workbench,
});

async function functionEnvironment(cardPlatform, workbench) {
  const [account] = await getJson(`${cardPlatform}/simulator/accounts`);
  const users = await getJson(`${cardPlatform}/simulator/users`);
  const miniProgram = account.miniPrograms[0].appid;
  return {
    WECHAT_API_URL: cardPlatform,
    WECHAT_APP_ID: account.appid,
    WECHAT_APP_SECRET: account.secret,
    WECHAT_TOKEN: account.token,
    WECHAT_ENCODING_AES_KEY: account.encodingAesKey,
    MINI_PROGRAM_APP_ID: miniProgram,
    FIRST_OWNER_OPENID: users.find((user) => user.id === OWNER)?.openids[miniProgram] ?? '',
    WEB_BASE_URL: workbench,
    ...overrides(),
  };
}

/** `.env.local` may point the functions at a real Official Account. Lines are NAME=value. */
function overrides() {
  const names = variableNames(inProject('.env.example'));
  const values = Object.entries(readEnvFile(inProject('.env.local')));
  return Object.fromEntries(values.filter(([name, value]) => names.includes(name) && value !== ''));
}

const variableNames = (file) => Object.keys(readEnvFile(file));

async function getJson(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return response.json();
}
