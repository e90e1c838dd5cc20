import { sample } from './samples.mjs';

const post = (path, body) => ({ method: 'POST', path, body });
const DAY = 86_400_000;

/** A day in UTC+8, so many days before `now` (ms since 1970), as statistics want it. */
const dayBefore = (now, days) => new Date(now + 8 * 3_600_000 - days * DAY).toISOString().slice(0, 10);

/** Statistics and stores. */
export const otherCalls = ({ now }) => [
  {
    name: 'datacube, last week',
    ...days('getcardbizuininfo', dayBefore(now, 8), dayBefore(now, 2)),
    sample: sample('CardBizuinInfoAnswer'),
  },
  {
    name: 'datacube, too many days',
    ...days('getcardbizuininfo', dayBefore(now, 200), dayBefore(now, 2)),
    errcodes: [61501],
  },
  { name: 'datacube, no days', ...days('getcardbizuininfo', 'once', 'later'), errcodes: [61500] },
  { name: 'poi/getwxcategory', path: '/cgi-bin/poi/getwxcategory', sample: sample('PoiGetwxcategoryAnswer') },
  { name: 'poi/getpoi, unknown', ...post('/cgi-bin/poi/getpoi', { poi_id: '1' }), errcodes: [65115] },
];

function days(name, begin_date, end_date) {
  return post(`/datacube/${name}`, { begin_date, end_date, cond_source: 1 });
}

/** The white list is replaced as a whole, so it is set only when somebody says with whom. */
export const whiteListCall = (username) => ({
  name: 'testwhitelist/set',
  ...post('/card/testwhitelist/set', { username: [username] }),
  sample: {
    errcode: 0,
    errmsg: 'ok',
    white_list_size: 1,
    success_openid: [],
    success_username: [username],
  },
});
