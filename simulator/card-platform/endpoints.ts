import { boardingpassCheckin } from './boardingpass/checkin';
import { cardBatchget } from './cards/card-batchget';
import { cardCreate } from './cards/card-create';
import { cardDelete } from './cards/card-delete';
import { cardGet } from './cards/card-get';
import { cardModifystock } from './cards/card-modifystock';
import { cardUpdate } from './cards/card-update';
import { getcolors } from './cards/getcolors';
import { paycellSet } from './cards/paycell-set';
import { selfconsumecellSet } from './cards/selfconsumecell-set';
import { codeCheckcode } from './codes/code-checkcode';
import { codeConsume } from './codes/code-consume';
import { codeDecrypt } from './codes/code-decrypt';
import { codeDeposit } from './codes/code-deposit';
import { codeGet } from './codes/code-get';
import { codeGetdepositcount } from './codes/code-getdepositcount';
import { codeMark } from './codes/code-mark';
import { codeUnavailable } from './codes/code-unavailable';
import { codeUpdate } from './codes/code-update';
import { userGetcardlist } from './codes/user-getcardlist';
import { apiAuthorizerToken } from './component/api-authorizer-token';
import { apiComponentToken } from './component/api-component-token';
import { apiCreatePreauthcode } from './component/api-create-preauthcode';
import { apiQueryAuth } from './component/api-query-auth';
import { apiStartPushTicket } from './component/api-start-push-ticket';
import { componentLoginPage } from './component/component-login-page';
import { clearQuota } from './credentials/clear-quota';
import { getticket } from './credentials/getticket';
import { stableToken } from './credentials/stable-token';
import { token } from './credentials/token';
import { generalcardActivate } from './generalcard/activate';
import { generalcardUnactivate } from './generalcard/unactivate';
import { generalcardUpdateuser } from './generalcard/updateuser';
import { giftcardMaintainSet } from './giftcard/maintain/set';
import { giftcardOrderBatchget } from './giftcard/order/batchget';
import { giftcardOrderGet } from './giftcard/order/get';
import { giftcardOrderRefund } from './giftcard/order/refund';
import { giftcardPageAdd } from './giftcard/page/add';
import { giftcardPageBatchget } from './giftcard/page/batchget';
import { giftcardPageGet } from './giftcard/page/get';
import { giftcardPageUpdate } from './giftcard/page/update';
import { giftcardPaySubmchBind } from './giftcard/pay/submch/bind';
import { giftcardPayWhitelistAdd } from './giftcard/pay/whitelist/add';
import { giftcardWxaSet } from './giftcard/wxa/set';
import type { Endpoint } from './http/endpoint';
import { authorize } from './identity/authorize';
import { oauth2AccessToken } from './identity/oauth2-access-token';
import { userInfo } from './identity/user-info';
import { locationBatchadd } from './location/location-batchadd';
import { locationBatchget } from './location/location-batchget';
import { uploadimg } from './media/uploadimg';
import { meetingticketUpdateuser } from './meetingticket/updateuser';
import { membercardActivate } from './membercard/activate';
import { activateGeturl } from './membercard/activate-geturl';
import { activatetempinfoGet } from './membercard/activatetempinfo-get';
import { activateuserformSet } from './membercard/activateuserform-set';
import { updateuser } from './membercard/updateuser';
import { userinfoGet } from './membercard/userinfo-get';
import { customSend } from './messages/custom-send';
import { massPreview, massSend, massSendall } from './messages/mass-send';
import { movieticketUpdateuser } from './movieticket/updateuser';
import { payActivate } from './pay/activate';
import { payConfirm } from './pay/confirm';
import { payGetcoinsinfo } from './pay/getcoinsinfo';
import { payGetorder } from './pay/getorder';
import { payGetorderlist } from './pay/getorderlist';
import { payGetpayprice } from './pay/getpayprice';
import { payRecharge } from './pay/recharge';
import { paygiftcardAdd } from './paygiftcard/paygiftcard-add';
import { paygiftcardBatchget } from './paygiftcard/paygiftcard-batchget';
import { paygiftcardDelete } from './paygiftcard/paygiftcard-delete';
import { paygiftcardGetbyid } from './paygiftcard/paygiftcard-getbyid';
import { addpoi } from './poi/addpoi';
import { delpoi } from './poi/delpoi';
import { getpoi } from './poi/getpoi';
import { getpoilist } from './poi/getpoilist';
import { getwxcategory } from './poi/getwxcategory';
import { updatepoi } from './poi/updatepoi';
import { cardLandingPage } from './putting/card-landing-page';
import { LANDING_PAGE_PATH } from './putting/landing-page-url';
import { landingpageCreate } from './putting/landingpage-create';
import { mpnewsGethtml } from './putting/mpnews-gethtml';
import { qrcodeCreate } from './putting/qrcode-create';
import { showqrcode } from './putting/showqrcode';
import { testwhitelistSet } from './putting/testwhitelist-set';
import { getcardbizuininfo } from './statistics/getcardbizuininfo';
import { getcardcardinfo } from './statistics/getcardcardinfo';
import { getcardmembercarddetail } from './statistics/getcardmembercarddetail';
import { getcardmembercardinfo } from './statistics/getcardmembercardinfo';
import { storewxaGet } from './storewxa/storewxa-get';
import { storewxaSet } from './storewxa/storewxa-set';
import { submerchantBatchget } from './submerchant/batchget';
import { submerchantGet } from './submerchant/get';
import { getapplyprotocol } from './submerchant/getapplyprotocol';
import { submerchantSubmit } from './submerchant/submit';
import { submerchantUpdate } from './submerchant/update';

/** Every path of api.weixin.qq.com and mp.weixin.qq.com that the platform answers. */
export const endpoints: readonly Endpoint[] = [
  { kind: 'open', method: 'GET', path: '/cgi-bin/token', run: token },
  { kind: 'open', method: 'POST', path: '/cgi-bin/stable_token', run: stableToken },
  { kind: 'api', method: 'GET', path: '/cgi-bin/ticket/getticket', run: getticket },
  { kind: 'api', method: 'POST', path: '/cgi-bin/clear_quota', run: clearQuota },
  { kind: 'api', method: 'GET', path: '/cgi-bin/user/info', run: userInfo },
  { kind: 'page', method: 'GET', path: '/connect/oauth2/authorize', run: authorize },
  { kind: 'open', method: 'GET', path: '/sns/oauth2/access_token', run: oauth2AccessToken },
  { kind: 'open', method: 'POST', path: '/cgi-bin/component/api_start_push_ticket', run: apiStartPushTicket },
  { kind: 'open', method: 'POST', path: '/cgi-bin/component/api_component_token', run: apiComponentToken },
  {
    kind: 'open',
    method: 'POST',
    path: '/cgi-bin/component/api_create_preauthcode',
    run: apiCreatePreauthcode,
  },
  { kind: 'page', method: 'GET', path: '/cgi-bin/componentloginpage', run: componentLoginPage },
  { kind: 'open', method: 'POST', path: '/cgi-bin/component/api_query_auth', run: apiQueryAuth },
  { kind: 'open', method: 'POST', path: '/cgi-bin/component/api_authorizer_token', run: apiAuthorizerToken },
  { kind: 'upload', method: 'POST', path: '/cgi-bin/media/uploadimg', run: uploadimg },
  { kind: 'api', method: 'POST', path: '/cgi-bin/poi/addpoi', run: addpoi },
  { kind: 'api', method: 'POST', path: '/cgi-bin/poi/getpoi', run: getpoi },
  { kind: 'api', method: 'POST', path: '/cgi-bin/poi/getpoilist', run: getpoilist },
  { kind: 'api', method: 'POST', path: '/cgi-bin/poi/updatepoi', run: updatepoi },
  { kind: 'api', method: 'POST', path: '/cgi-bin/poi/delpoi', run: delpoi },
  { kind: 'api', method: 'GET', path: '/cgi-bin/poi/getwxcategory', run: getwxcategory },
  { kind: 'api', method: 'POST', path: '/card/location/batchadd', run: locationBatchadd },
  { kind: 'api', method: 'POST', path: '/card/location/batchget', run: locationBatchget },
  { kind: 'api', method: 'POST', path: '/card/paygiftcard/add', run: paygiftcardAdd },
  { kind: 'api', method: 'POST', path: '/card/paygiftcard/delete', run: paygiftcardDelete },
  { kind: 'api', method: 'POST', path: '/card/paygiftcard/getbyid', run: paygiftcardGetbyid },
  { kind: 'api', method: 'POST', path: '/card/paygiftcard/batchget', run: paygiftcardBatchget },
  { kind: 'api', method: 'POST', path: '/card/storewxa/set', run: storewxaSet },
  { kind: 'api', method: 'POST', path: '/card/storewxa/get', run: storewxaGet },
  { kind: 'page', method: 'GET', path: '/cgi-bin/showqrcode', run: showqrcode },
  { kind: 'api', method: 'POST', path: '/card/create', run: cardCreate },
  { kind: 'api', method: 'POST', path: '/card/get', run: cardGet },
  { kind: 'api', method: 'POST', path: '/card/batchget', run: cardBatchget },
  { kind: 'api', method: 'POST', path: '/card/update', run: cardUpdate },
  { kind: 'api', method: 'POST', path: '/card/modifystock', run: cardModifystock },
  { kind: 'api', method: 'POST', path: '/card/delete', run: cardDelete },
  { kind: 'api', method: 'GET', path: '/card/getcolors', run: getcolors },
  { kind: 'api', method: 'POST', path: '/card/qrcode/create', run: qrcodeCreate },
  { kind: 'api', method: 'POST', path: '/card/landingpage/create', run: landingpageCreate },
  { kind: 'page', method: 'GET', path: LANDING_PAGE_PATH, run: cardLandingPage },
  { kind: 'api', method: 'POST', path: '/cgi-bin/message/mass/sendall', run: massSendall },
  { kind: 'api', method: 'POST', path: '/cgi-bin/message/mass/send', run: massSend },
  { kind: 'api', method: 'POST', path: '/cgi-bin/message/mass/preview', run: massPreview },
  { kind: 'api', method: 'POST', path: '/cgi-bin/message/custom/send', run: customSend },
  { kind: 'api', method: 'POST', path: '/card/mpnews/gethtml', run: mpnewsGethtml },
  { kind: 'api', method: 'POST', path: '/card/paycell/set', run: paycellSet },
  { kind: 'api', method: 'POST', path: '/card/selfconsumecell/set', run: selfconsumecellSet },
  { kind: 'api', method: 'POST', path: '/card/testwhitelist/set', run: testwhitelistSet },
  { kind: 'api', method: 'POST', path: '/card/code/get', run: codeGet },
  { kind: 'api', method: 'POST', path: '/card/code/decrypt', run: codeDecrypt },
  { kind: 'api', method: 'POST', path: '/card/code/consume', run: codeConsume },
  { kind: 'api', method: 'POST', path: '/card/code/mark', run: codeMark },
  { kind: 'api', method: 'POST', path: '/card/code/update', run: codeUpdate },
  { kind: 'api', method: 'POST', path: '/card/code/unavailable', run: codeUnavailable },
  { kind: 'api', method: 'POST', path: '/card/code/deposit', run: codeDeposit },
  { kind: 'api', method: 'POST', path: '/card/code/getdepositcount', run: codeGetdepositcount },
  { kind: 'api', method: 'POST', path: '/card/code/checkcode', run: codeCheckcode },
  { kind: 'api', method: 'POST', path: '/card/user/getcardlist', run: userGetcardlist },
  { kind: 'api', method: 'POST', path: '/card/movieticket/updateuser', run: movieticketUpdateuser },
  { kind: 'api', method: 'POST', path: '/card/boardingpass/checkin', run: boardingpassCheckin },
  { kind: 'api', method: 'POST', path: '/card/meetingticket/updateuser', run: meetingticketUpdateuser },
  { kind: 'api', method: 'POST', path: '/card/generalcard/activate', run: generalcardActivate },
  { kind: 'api', method: 'POST', path: '/card/generalcard/unactivate', run: generalcardUnactivate },
  { kind: 'api', method: 'POST', path: '/card/generalcard/updateuser', run: generalcardUpdateuser },
  { kind: 'api', method: 'POST', path: '/card/giftcard/page/add', run: giftcardPageAdd },
  { kind: 'api', method: 'POST', path: '/card/giftcard/page/get', run: giftcardPageGet },
  { kind: 'api', method: 'POST', path: '/card/giftcard/page/update', run: giftcardPageUpdate },
  { kind: 'api', method: 'POST', path: '/card/giftcard/page/batchget', run: giftcardPageBatchget },
  { kind: 'api', method: 'POST', path: '/card/giftcard/order/get', run: giftcardOrderGet },
  { kind: 'api', method: 'POST', path: '/card/giftcard/order/batchget', run: giftcardOrderBatchget },
  { kind: 'api', method: 'POST', path: '/card/giftcard/order/refund', run: giftcardOrderRefund },
  { kind: 'api', method: 'POST', path: '/card/giftcard/pay/whitelist/add', run: giftcardPayWhitelistAdd },
  { kind: 'api', method: 'POST', path: '/card/giftcard/pay/submch/bind', run: giftcardPaySubmchBind },
  { kind: 'api', method: 'POST', path: '/card/giftcard/wxa/set', run: giftcardWxaSet },
  { kind: 'api', method: 'POST', path: '/card/giftcard/maintain/set', run: giftcardMaintainSet },
  { kind: 'api', method: 'GET', path: '/card/getapplyprotocol', bare: true, run: getapplyprotocol },
  { kind: 'api', method: 'POST', path: '/card/submerchant/submit', bare: true, run: submerchantSubmit },
  { kind: 'api', method: 'POST', path: '/card/submerchant/update', bare: true, run: submerchantUpdate },
  { kind: 'api', method: 'POST', path: '/card/submerchant/get', bare: true, run: submerchantGet },
  { kind: 'api', method: 'POST', path: '/card/submerchant/batchget', bare: true, run: submerchantBatchget },
  { kind: 'api', method: 'POST', path: '/card/membercard/activate', run: membercardActivate },
  { kind: 'api', method: 'POST', path: '/card/membercard/activateuserform/set', run: activateuserformSet },
  { kind: 'api', method: 'POST', path: '/card/membercard/activate/geturl', run: activateGeturl },
  { kind: 'api', method: 'POST', path: '/card/membercard/activatetempinfo/get', run: activatetempinfoGet },
  { kind: 'api', method: 'POST', path: '/card/membercard/userinfo/get', run: userinfoGet },
  { kind: 'api', method: 'POST', path: '/card/membercard/updateuser', run: updateuser },
  { kind: 'api', method: 'GET', path: '/card/pay/activate', run: payActivate },
  { kind: 'api', method: 'GET', path: '/card/pay/getcoinsinfo', run: payGetcoinsinfo },
  { kind: 'api', method: 'POST', path: '/card/pay/getpayprice', run: payGetpayprice },
  { kind: 'api', method: 'POST', path: '/card/pay/confirm', run: payConfirm },
  { kind: 'api', method: 'POST', path: '/card/pay/recharge', run: payRecharge },
  { kind: 'api', method: 'POST', path: '/card/pay/getorder', run: payGetorder },
  { kind: 'api', method: 'POST', path: '/card/pay/getorderlist', run: payGetorderlist },
  { kind: 'api', method: 'POST', path: '/datacube/getcardbizuininfo', bare: true, run: getcardbizuininfo },
  { kind: 'api', method: 'POST', path: '/datacube/getcardcardinfo', bare: true, run: getcardcardinfo },
  {
    kind: 'api',
    method: 'POST',
    path: '/datacube/getcardmembercardinfo',
    bare: true,
    run: getcardmembercardinfo,
  },
  {
    kind: 'api',
    method: 'POST',
    path: '/datacube/getcardmembercarddetail',
    bare: true,
    run: getcardmembercarddetail,
  },
];
