import type { Hono } from 'hono';
import type { JsonObject } from '../http/json';
import type { CardPlatform } from '../platform';
import type { Till } from '../state/till';
import { addingRefusal, removalRefusal } from '../till/check-verify-code';
import type { World } from '../world';
import { controlBody, flagOf } from './control-body';
import { notNow } from './control-error';
import { accountIn, mchIdIn, need, said, tillOf } from './till-body';
import { merchantPayment, pay } from './till-pay';
import { helperRedeem, selfRedeem, webRedeem } from './till-redeem';
import { userNamed } from './users';

/** The shop's side: WeChat's own ways to redeem, each with its events. */
export function tillRoutes(app: Hono, { platform }: World): void {
  const { store } = platform;
  const post = (path: string, act: (body: JsonObject) => object) =>
    app.post(`/till${path}`, async (c) => {
      const answer = act(await controlBody(c));
      await store.commit();
      return c.json(answer);
    });

  app.get('/till', (c) => c.json(store.accounts.all().map((account) => tillOf(platform, account))));
  post('/redeemers', (body) =>
    changeList(platform, body, 'redeemers', userNamed(platform, need(body, 'user')).id),
  );
  post('/mch-ids', (body) => changeList(platform, body, 'mchIds', mchIdIn(body)));
  post('/merchant-payment', (body) => merchantPayment(platform, body));
  post('/verify-codes', (body) => changeVerifyCodes(platform, body));
  post('/web-redeem', (body) => webRedeem(platform, body));
  post('/helper-redeem', (body) => helperRedeem(platform, body));
  post('/self-redeem', (body) => selfRedeem(platform, body));
  post('/pay', (body) => pay(platform, body));
}

/** The codes of 自助核销, with WeChat's errors for them. */
function changeVerifyCodes(platform: CardPlatform, body: JsonObject): Till {
  const code = need(body, 'code');
  const account = accountIn(platform, body);
  const till = tillOf(platform, account);
  const isAsked = platform.store
    .cardsOfAccount(account.appid)
    .some(({ selfConsumeCell }) => selfConsumeCell?.needVerifyCode);
  const refusal = flagOf(body, 'remove') ? removalRefusal(till, code, isAsked) : addingRefusal(till, code);
  if (refusal) notNow(said(refusal));
  return changeList(platform, body, 'verifyCodes', code);
}

function changeList(
  platform: CardPlatform,
  body: JsonObject,
  list: 'redeemers' | 'verifyCodes' | 'mchIds',
  item: string,
): Till {
  const till = tillOf(platform, accountIn(platform, body));
  const others = (till[list] ?? []).filter((one) => one !== item);
  return platform.store.tills.put({ ...till, [list]: flagOf(body, 'remove') ? others : [...others, item] });
}
