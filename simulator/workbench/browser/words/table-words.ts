/** What the platform's tables hold. */
const names: Readonly<Record<string, string>> = {
  accounts: '公众号',
  users: '用户',
  tokens: 'access_token',
  tickets: 'api_ticket',
  cards: '卡券',
  userCards: '用户的券',
  depositedCodes: '导入的 code',
  qrTickets: '二维码',
  tills: '收银台',
  whiteLists: '测试白名单',
  nonces: '用过的 nonce_str',
  images: '图片',
  coinAccounts: '券点账户',
  coinOrders: '券点订单',
  stockQuotes: '批价',
  cardViews: '浏览',
  pushes: '推送',
  pois: '门店',
  payGiftRules: '支付后送券的规则',
  singles: '设置',
};

export const tableName = (table: string): string => names[table] ?? table;

export const changeName = { added: '新增', changed: '改变', removed: '删除' } as const;
