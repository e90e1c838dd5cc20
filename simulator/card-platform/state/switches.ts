/** What a switch may be: one of its values (the first is the default), a text, or a number from 0 on. */
type Switch =
  | { kind: 'choice'; values: readonly (string | number | boolean)[]; about: string }
  | { kind: 'text'; initial: string; about: string }
  | { kind: 'number'; initial: number; about: string };

function choice<const Values extends readonly (string | number | boolean)[]>(values: Values, about: string) {
  return { kind: 'choice', values, about } as const;
}

function text(initial: string, about: string) {
  return { kind: 'text', initial, about } as const;
}

function number(initial: number, about: string) {
  return { kind: 'number', initial, about } as const;
}

/**
 * Everything about which sources disagree or are silent, and what differs between WeChat's times; reference §8.1,
 * §10, §11. The first value is the default: the seeds' side where a seed speaks.
 */
export const switches = {
  review: choice(['manual', 'auto', 'refuse'], 'who reviews cards: a person, or the platform by itself'),
  reviewAfterSeconds: number(0, 'how long auto and refuse take, in seconds of the world'),
  reviewRefuseReason: text('非法代制', 'the RefuseReason of refuse'),
  unknownStore: choice(
    ['accepted', 40098, 40072],
    'a location_id_list with a store that nobody made here, as the seeds’ cards have',
  ),
  payGiftUnknownCard: choice([40053, 72001], 'paygiftcard/add with a card that the account does not have'),
  unknownMchid: choice(
    ['accepted', '72002'],
    'paygiftcard/add with a merchant number that nobody bound to the account; or in its fail_mchid_list',
  ),
  poiIdBeforeReview: choice(
    ['given', 'withheld'],
    'withheld: a store has its poi_id only after the review, as before 2016-07-18',
  ),
  storeBaseFields: choice(['ignored', 'refused'], 'updatepoi with name, place or coordinates of a store'),
  storeUpdateNotice: choice(['none', 'pushed'], 'whether poi_check_notify also tells about a changed store'),
  era: choice(
    ['2016-friends', '2020-miniprogram-jump', '2021-closed'],
    '2020: cards with H5 links are refused; 2021: no ordinary coupon can be created, no 朋友的券 either',
  ),
  h5LinkCode: choice([43012, 40150, 45103], 'the errcode of a refused H5 link; nobody has published it'),
  closedCreateCode: choice([48001, 45103], 'the errcode of a coupon created in 2021-closed; not published'),
  strictTypes: choice([false, true], 'true: a number in quotes is refused (seed 003); false: accepted (002)'),
  textStyle: choice(['hint', 'rid'], 'how an errmsg ends, in older and in newer interfaces'),
  ipWhitelist: choice([false, true], 'true: tokens only for addresses on the account’s ipList'),
  ipRefusal: choice(
    [40164, 40090, 45035, 61004, 89501, 89503, 89506, 89507],
    'the errcode of an address that is not on the list',
  ),
  wrongSecretCode: choice([40125, 40001], 'the errcode of a wrong AppSecret'),
  forcedRefresh: choice(
    ['two-calls', 'at-once'],
    'at-once: a forced refresh ends the previous token at once',
  ),
  tooFrequentCode: choice([45011, 42005], 'the errcode of too many calls in a minute'),
  expiredCode: choice([40079, 40127], 'what code/get answers for an expired code'),
  deletedCode: choice([40127, 40078], 'what an operation on a deleted code answers'),
  unknownCode: choice([40056, 40116], 'what an unknown code answers'),
  giftTimeoutCode: choice([40078, 40127], 'redeeming a present that nobody took in time'),
  checkConsume: choice([true, false], 'what code/get takes check_consume for when it is left out'),
  earlyCode: choice(
    [40079, 'ok'],
    'code/get with check_consume before the code’s time; ok: can_consume is false',
  ),
  newcodeMember: choice(
    ['unknown', 'accepted'],
    'code/update: `newcode`, which some libraries send for new_code',
  ),
  encryptCodeForm: choice(
    ['raw', 'either'],
    'code/decrypt: base64 as in seed 002’s sample; either: URL-encoded too, as its words say',
  ),
  depositAnswer: choice(['lists', 'counts'], 'the members of code/deposit: captured, or as documented'),
  consumeOuterStr: choice(
    ['outer_str', 'outer_id', 'none'],
    'the member of code/consume that the event echoes as OuterStr',
  ),
  eventCodes: choice(
    ['filled', 'empty'],
    'UserCardCode of user_del, _view and _consume_card, unless the code is the merchant’s own',
  ),
  unmarkMismatch: choice([40416, 40146], 'releasing a mark with another openid'),
  markAgain: choice(['prolongs', 'keeps'], 'what marking again does to the 300 s of a 朋友的券'),
  unmarkableCode: choice([40127, 40078], 'marking a code that is not NORMAL any more'),
  unmarkedConsume: choice([40003, 43018], 'redeeming a 朋友的券 that is not marked'),
  unreviewedConsume: choice(
    ['refused', 'allowed'],
    'redeeming while the card is unreviewed (seeds 000, 001)',
  ),
  unavailableEvent: choice(
    ['none', 'user_del_card'],
    'which event code/unavailable pushes; no document names one',
  ),
  bothStockValues: choice(['net', 'refused'], 'modifystock with an increase and a reduction'),
  deletedCardClaim: choice(['nobody', 'white-list'], 'who may still claim a card that was deleted'),
  statusNames: choice(['current', 'older'], 'older: CARD_STATUS_VERIFY_FALL, _USER_DELETE, _USER_DISPATCH'),
  ticketLife: choice(['independent', 'with-token'], 'whether a ticket ends with the token that asked for it'),
  qrcodeCards: number(5, 'how many cards QR_MULTIPLE_CARD gives at most (45039)'),
  outerStrBytes: number(128, 'the length of outer_str in a QR code (45021)'),
  cardExtOuterStr: choice(
    ['any-length', 'limited'],
    'outer_str in card_ext; limited: to outerStrBytes, else 参数错误',
  ),
  qrcodeLife: choice(['permanent', '365-days', '90-days'], 'a QR code made without expire_seconds'),
  getLimitDefault: choice([50, 'quantity', 1], 'get_limit of a card that names none'),
  colors: choice([14, 10], 'how many colours there are: ten in seed 003'),
  uploadFormats: choice(['jpg-png', 'jpg'], 'what uploadimg takes: JPG only in seed 002, a PNG in seed 000'),
  wrongCodeType: choice([40072, 40053], 'a code_type that is none: 40072 is also said to mean stores'),
  missingNotice: choice(['accepted', 'refused'], 'a new card without notice: seed 000 has none'),
  centerCellBytes: choice(['27-36', '18-24'], 'center_title and center_sub_title: seed 002, or the table'),
  reviewedFields: choice(
    ['table', 'title-and-description'],
    'what sends a changed base_info back to review: the official table, or what an SDK notes',
  ),
  advancedReview: choice(
    ['pictures', 'none'],
    'whether a changed abstract or text_image_list goes back to review',
  ),
  h5LinksFor: choice(
    ['nobody', 'gift-cards', 'gift-and-member-cards'],
    'whose H5 links are still accepted from 2020 on; a blog of 2021 has one in a gift card',
  ),
  giftNumeral: choice(['digit', 'chinese'], '苹果1个 or 苹果一个, as the table’s example has it'),
  severalConditions: choice(['dearest', 'sum'], 'the price of a 朋友的券 with several conditions'),
  secondActivation: choice(['zero', 'refused'], 'pay/activate once more: no reward, or 40097'),
  tooManyCards: choice([40097, 45039], 'batchget with a count over 50'),
  claimedWindow: choice(
    ['follows-card', 'as-claimed'],
    'the dates of a claimed code after its card’s were prolonged',
  ),
  noticeBytes: choice([48, 36], 'the length of notice: 16 or 12 汉字'),
  descriptionBytes: choice([3072, 3000], 'the length of description: 1024 or 1000 汉字'),
  customUrlNameBytes: choice([15, 16], 'the length of custom_url_name'),
  longLogoUrl: choice(['accepted', 'refused'], 'a logo_url over 128 bytes; seed 000’s has 138'),
  smallReduceCost: choice(['accepted', 'refused'], 'a reduce_cost under one yuan; seeds have 5 and 10 fen'),
  leastCostUnit: choice(['yuan', 'fen'], 'the unit of use_condition.least_cost'),
  cashTitle: choice(['short', 'with-scope'], 'short: 满500减50; with-scope: 全场满500减50'),
  olderNames: choice(
    ['accepted', 'refused'],
    'canshare, givebyfriend, url_name_type (seed 003) and cover_url of landing pages',
  ),
  landingPageCards: number(10, 'how many cards a landing page shows at most'),
  bannerSize: choice(
    ['any', '640x300'],
    'a landing page’s banner; 640x300: an uploaded one must have that size',
  ),
  customerServiceWindow: choice(
    ['48-hours', 'none'],
    'how long after a person spoke custom/send may answer (45015); the card documents are silent',
  ),
  preAuthCodeLife: choice(
    [1800, 600],
    'seconds that a pre_auth_code holds: the text and the sample disagree',
  ),
  authCodeLifeSeconds: number(3600, 'how long an authorization_code holds; only a blog names it'),
  wrongVerifyTicketCode: choice([61006, 40091], 'the errcode of a wrong component_verify_ticket'),
  subMerchantMemberCard: choice(
    ['accepted', 'refused'],
    'member cards of sub-merchants; refused (45042), as before 2016-03',
  ),
  selfRedeemSource: choice(
    ['FROM_MOBILE_HELPER', 'FROM_MP', 'FROM_API'],
    'the ConsumeSource of 自助核销; no document has it',
  ),
  untakenGift: choice(
    ['waits', 'comes-back'],
    'a present that nobody took in time: stays GIFT_TIMEOUT until its donor takes it back, or is theirs again',
  ),
  giftLifeSeconds: number(86_400, 'how long a present can be taken, in seconds of the world'),
  boundOpenid: choice(
    ['official-account', 'mini-program'],
    'whose openid bind_openid wants in a mini-program',
  ),
  needsMemberCardCode: choice([72003, 40071], 'a call for member cards that names another card'),
  activateAgain: choice(['accepted', 'refused'], 'activating an active member card; refused: 40078'),
  inactiveMember: choice(['refused', 'accepted'], 'updateuser of a card that is not active; refused: 40078'),
  memberFieldsNotSupplied: choice(
    ['refused', 'accepted'],
    'a bonus (43011), balance (43010) or field value (40150) that the member card does not have',
  ),
  activateTicketLife: number(7200, 'how long an activate_ticket can be read, in seconds of the world'),
  jumpParams: choice(
    ['seed', 'decoded', 'without-openid', 'with-outer-str'],
    'what a card’s link carries; seed: card_id, encrypt_code, openid, each escaped once',
  ),
} as const satisfies Record<string, Switch>;

type Switches = typeof switches;
export type SwitchName = keyof Switches;

type ValueOf<S extends Switch> = S extends { values: readonly (infer Value)[] }
  ? Value
  : S extends { initial: string }
    ? string
    : number;

/** The platform's switches as they stand. */
export type PlatformConfig = { -readonly [Name in SwitchName]: ValueOf<Switches[Name]> };

/** The value that a switch has until somebody turns it. */
export function initialValue(of: Switch): string | number | boolean {
  return of.kind === 'choice' ? of.values[0]! : of.initial;
}
