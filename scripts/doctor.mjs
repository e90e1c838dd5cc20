import { clockFindings } from './doctor/clock.mjs';
import { environment } from './doctor/environment.mjs';
import { readOptions } from './doctor/options.mjs';
import { productCode } from './doctor/product-code.mjs';
import { inWords } from './doctor/words.mjs';
import { ensureInstalled } from './install.mjs';

/** Says what is wrong with the variables and with the accounts at WeChat; ends with 1 when anything is. */
async function main({ envFile }) {
  const { checkVariables, accountFindings } = await productCode();
  const { problems, config } = checkVariables(environment(envFile));
  for (const problem of problems) console.log(`BAD   ${problem} (.env.example explains it)`);
  const findings = config ? await atWechat(config, accountFindings) : [];
  for (const finding of findings) console.log(inWords(finding));
  if (!config) console.log('      WeChat was not asked: its address or an account is not known.');
  return problems.length > 0 || findings.some(({ level }) => level === 'bad') ? 1 : 0;
}

async function atWechat(config, accountFindings) {
  const found = await Promise.all([accountFindings(config), clockFindings(config.wechatApiUrl)]);
  return found.flat();
}

ensureInstalled();
process.exitCode = await main(readOptions());
