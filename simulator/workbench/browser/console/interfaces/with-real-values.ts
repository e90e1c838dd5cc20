/** What of this world takes the place of a sample's values. Times in seconds. */
export interface RealValues {
  appid: string;
  secret: string;
  cardId?: string | undefined;
  code?: string | undefined;
  encryptedCode?: string | undefined;
  openid?: string | undefined;
  username?: string | undefined;
  orderId?: string | undefined;
  now: number;
  /** `2026-05-01`, the first and last day of a week that is over. */
  beginDate: string;
  endDate: string;
}

const DAY = 86_400;

/** The sample with ids, codes, people and times that exist here; a value that this world lacks stays. */
export function withRealValues(sample: unknown, values: RealValues): unknown {
  const replacements = replacementsOf(values);
  const visit = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) return listOf(value, name);
    if (typeof value === 'object' && value !== null) return membersOf(value);
    return replacements[name] ?? value;
  };
  const membersOf = (object: object) =>
    Object.fromEntries(Object.entries(object).map(([name, member]) => [name, visit(member, name)]));
  const listOf = (list: readonly unknown[], name: string) => {
    const real = lists.has(name) ? replacements[name] : undefined;
    return real === undefined ? list.map((item) => visit(item, '')) : [real];
  };
  return visit(sample, '');
}

/** Members that may hold a list of ids; `code` is one too, but of codes to be imported, which must be new. */
const lists = new Set(['openid', 'touser', 'username', 'card_id_list']);

function replacementsOf(values: RealValues): Record<string, string | number | undefined> {
  const { now } = values;
  return {
    appid: values.appid,
    secret: values.secret,
    card_id: values.cardId,
    card_id_list: values.cardId,
    code: values.code,
    encrypt_code: values.encryptedCode,
    openid: values.openid,
    touser: values.openid,
    username: values.username,
    order_id: values.orderId,
    begin_timestamp: now - DAY,
    end_timestamp: now + 30 * DAY,
    begin_time: now - 7 * DAY,
    end_time: now + DAY,
    begin_date: values.beginDate,
    end_date: values.endDate,
  };
}
