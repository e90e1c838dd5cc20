/** WeChat's 权限集 by number; 8 is unconfirmed, reference §1.4. */
export const permissionSets: Readonly<Record<number, string>> = {
  1: '消息管理',
  2: '用户管理',
  3: '帐号服务',
  4: '网页服务',
  7: '群发与通知',
  8: '微信卡券',
  11: '素材管理',
  13: '微信门店',
};

/** Which of them, any one, a path needs. */
const needs: readonly (readonly [start: string, sets: readonly number[]])[] = [
  ['/card/', [8]],
  ['/datacube/getcard', [8]],
  ['/cgi-bin/ticket/getticket', [4, 8]],
  ['/cgi-bin/media/', [8, 11]],
  ['/cgi-bin/poi/', [13]],
  ['/cgi-bin/user/', [2]],
  ['/cgi-bin/message/mass/', [7]],
  ['/cgi-bin/message/custom/', [1]],
];

/** One of these sets lets a third-party platform call the path; none when it needs no set. */
export function setsFor(path: string): readonly number[] {
  return needs.find(([start]) => path.startsWith(start))?.[1] ?? [];
}
