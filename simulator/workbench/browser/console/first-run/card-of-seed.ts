import type { StepWorld } from './steps';

interface SeedCard {
  card: { cash: { base_info: Record<string, unknown> } };
}

const DAY = 86_400;

/**
 * The card of seed 000 with this world's logo and times. Its jump into a mini-program stays only where the
 * account has one, and the placeholders of a WeChat Pay merchant give way.
 */
export function cardOfSeed({ interfaces, account, progress, now }: StepWorld): object {
  const sample = interfaces.find(({ path }) => path === '/card/create')?.body;
  const card = structuredClone(sample) as SeedCard;
  const info = card.card.cash.base_info;
  Object.assign(info, { logo_url: progress.logoUrl ?? info.logo_url, date_info: running(now) });
  delete info.pay_info;
  const [program] = account.miniPrograms;
  if (program) info.center_app_brand_user_name = `${program.originalId}@app`;
  else for (const name of centerMembers) delete info[name];
  return card;
}

const centerMembers = ['center_title', 'center_app_brand_user_name', 'center_app_brand_pass'];

function running(now: number) {
  return { type: 'DATE_TYPE_FIX_TIME_RANGE', begin_timestamp: now - DAY, end_timestamp: now + 30 * DAY };
}
