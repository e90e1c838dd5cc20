/** A likely mistake, in plain words for the person who made it. */
export interface Finding {
  mistake: string;
  /** Chinese. */
  words: string;
}

/** One value that belongs into the signed string. */
export interface SignedField {
  name: string;
  value: string;
}

/** Why a signature does or does not verify. */
export interface Explanation {
  /** Whether WeChat would accept it now. */
  ok: boolean;
  /** What belongs into the string, in the order of the string. */
  fields: SignedField[];
  /** The string that is hashed. */
  expectedString: string;
  expectedSignature: string;
  givenSignature: string;
  findings: Finding[];
}

const words: Readonly<Record<string, string>> = {
  'card-ext-object': 'cardExt 是对象，不是字符串：先 JSON.stringify 再传。Android 能调起，iOS 不行。',
  'card-ext-not-json': 'cardExt 不是 JSON 对象的字符串。',
  'member-type': 'cardExt 里的成员类型不对：除 timestamp 可以是数字外，都应是字符串。',
  'unknown-card': '平台上没有这个 card_id。',
  'foreign-card': '这张卡不是所给账号的：要用制券账号的 api_ticket 签名。',
  'no-ticket': '现在没有有效的 api_ticket：先调 getticket?type=wx_card。',
  'no-timestamp': '缺少 timestamp。',
  milliseconds: 'timestamp 是毫秒：要 10 位的秒数。',
  'timestamp-shape': 'timestamp 不是 10 位秒数。',
  expired: 'timestamp 已过期：每次领取都要重新签名。',
  'ahead-of-time': 'timestamp 比平台的钟快了 5 分钟以上。',
  replayed: '这个 nonce_str 已经用过一次：每次领取都要新的 nonce_str。',
  'nonce-too-long': 'nonce_str 超过 32 个字符。',
  'code-too-long': '自定义 code 超过 20 个字符。',
  'code-missing': '这是自定义 code 的卡：cardExt 里要有 code，并参加签名。',
  'code-surplus': '这张卡的 code 由微信分配：cardExt 里不能有 code。',
  'openid-missing': '这是指定用户（bind_openid）的卡：cardExt 里要有 openid，并参加签名。',
  'openid-surplus': '这张卡不指定用户：cardExt 里不能有 openid。',
  'js-domain-missing': '这个网页的域名不在账号的 JS API 域名里。',
  'wechat-card-js-missing': '网页地址缺少参数 wechat_card_js=1。',
  'no-signature': '缺少 signature。',
  'locale-order': '排序用了语言规则（如 localeCompare）：要按字节排序，数字、大写、_、小写。',
  unsorted: '没有排序就拼接了：要先按字节排序。',
  'nonce-not-signed': 'nonce_str 没有参加签名：cardExt 里有它，就要签它。',
  'nonce-not-sent': '签名里有 nonce_str，cardExt 里没有：要原样放进 cardExt。',
  'wrong-ticket-type': '签名用了 jsapi_ticket：卡券要用 type=wx_card 的 api_ticket。',
  'other-account': '签名用了另一个账号的 api_ticket。',
  'access-token-signed': '签名用了 access_token：要用 type=wx_card 的 api_ticket。',
  'undefined-signed': '没有的值被当成文字 undefined 签了：没有就什么也不拼。',
  'null-signed': '没有的值被当成文字 null 签了：没有就什么也不拼。',
  'outer-str-signed': 'outer_str 参加了签名：它不参加。',
  'outer-id-signed': 'outer_id 参加了签名：它不参加。',
  'fixed-begin-signed': 'fixed_begintimestamp 参加了签名：它不参加。',
  'code-not-signed': 'code 没有参加签名：cardExt 里有它，就要签它。',
  'openid-not-signed': 'openid 没有参加签名：cardExt 里有它，就要签它。',
  'card-id-not-signed': 'card_id 没有参加签名。',
  'url-escaped': '签的是转义（encodeURIComponent）后的值：要签原值。',
  'key-value-pairs': '拼成了 key=value&…：卡券签名只拼值，没有分隔符。',
  separator: '值之间有分隔符：要直接相连。',
  'upper-case': 'signature 是大写：要小写的十六进制。',
  'appid-not-signed': 'appid 没有参加签名：chooseCard 要签它。',
  'card-type-not-signed': 'cardType 没有参加签名：用了筛选就要签它。',
  'shop-id-not-signed': 'shopId 没有参加签名：用了筛选就要签它。',
  'matches-nothing': '筛选条件选不出卡：这个用户的卡包里没有符合的券，列表会是空的。',
  'text-surplus': '拼的字符串里有多余的内容：和下面的字符串逐项对照。',
  unexplained: '签名对不上，常见的错误都不符合：逐项对照下面的字符串。',
};

export function finding(mistake: string): Finding {
  return { mistake, words: words[mistake] ?? mistake };
}
