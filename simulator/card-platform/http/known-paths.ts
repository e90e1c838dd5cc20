const folders = [
  '/card/',
  '/cgi-bin/',
  '/datacube/',
  '/sns/',
  '/shakearound/',
  '/bizwifi/',
  '/semantic/',
  '/customservice/',
  '/wxa/',
  '/merchant/',
  '/pay/',
];

const families: Readonly<Record<string, readonly string[]>> = {
  '/card/': [
    'membercard',
    'generalcard',
    'giftcard',
    'movieticket',
    'boardingpass',
    'meetingticket',
    'scenicticket',
    'luckymoney',
    'invoice',
    'paygiftcard',
    'submerchant',
    'landingpage',
    'pay',
    'code',
    'mpnews',
    'location',
    'mkt',
    'store',
    'storewxa',
  ],
  '/cgi-bin/': [
    'account',
    'callback',
    'component',
    'componentloginpage',
    'customservice',
    'draft',
    'freepublish',
    'get_api_domain_ip',
    'get_current_autoreply_config',
    'get_current_selfmenu_info',
    'getcallbackip',
    'groups',
    'material',
    'media',
    'menu',
    'message',
    'poi',
    'qrcode',
    'shorturl',
    'tags',
    'template',
    'user',
  ],
};

/** A path that WeChat has, whether or not it is here; by its folder and the family in it. */
export function isKnownPath(path: string): boolean {
  const folder = folders.find((start) => path.startsWith(start));
  if (folder === undefined) return false;
  const [family = ''] = path.slice(folder.length).split('/');
  return families[folder]?.includes(family) ?? family !== '';
}
