import { sample } from './samples.mjs';

const stableToken = (body) => ({ method: 'POST', path: '/cgi-bin/stable_token', body, token: 'none' });
const stranger = 'wx0000000000000000';
const client_credential = 'client_credential';

/**
 * Credentials, and what every call checks first. `/cgi-bin/token` is not called with good ones: it would end the
 * token that a running service of this account uses. Reference: WeChat's pages of the two token interfaces.
 */
export const credentialCalls = ({ appid, secret }) => [
  {
    name: 'stable_token',
    ...stableToken({ grant_type: client_credential, appid, secret }),
    sample: sample('TokenAnswer'),
  },
  {
    name: 'stable_token, unknown appid',
    ...stableToken({ grant_type: client_credential, appid: stranger, secret }),
    errcodes: [40013],
  },
  {
    name: 'stable_token, wrong grant_type',
    ...stableToken({ grant_type: 'nothing', appid, secret }),
    errcodes: [40002],
  },
  {
    name: 'token, unknown appid',
    path: '/cgi-bin/token',
    query: { grant_type: client_credential, appid: stranger, secret: '0'.repeat(32) },
    token: 'none',
    errcodes: [40013],
  },
  {
    name: 'token, no appid',
    path: '/cgi-bin/token',
    query: { grant_type: client_credential },
    token: 'none',
    errcodes: [41002],
  },
  { name: 'getticket wx_card', ...ticket('wx_card'), sample: sample('TicketAnswer') },
  { name: 'getticket jsapi', ...ticket('jsapi'), sample: sample('TicketAnswer') },
  { name: 'getticket, bad type', ...ticket('nothing'), errcodes: [40097] },
  { name: 'getticket, no token', ...ticket('wx_card'), token: 'none', errcodes: [41001] },
  { name: 'getticket, invalid token', ...ticket('wx_card'), token: 'wrong', errcodes: [40001, 40014] },
  { name: 'getticket by POST', ...ticket('wx_card'), method: 'POST', body: {}, errcodes: [43001] },
];

function ticket(type) {
  return { path: '/cgi-bin/ticket/getticket', query: { type } };
}
