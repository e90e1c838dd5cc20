import type { Role } from '../domain/role';

export const roleNames: Record<Role, string> = { owner: '店主', manager: '店长', redeemer: '核销员' };

/** What each may do, in a line. */
export const roleDuties: Record<Role, string> = {
  redeemer: '核销顾客的券',
  manager: '另可管理核销员、设置限额、导入券码',
  owner: '另可管理店长和店主、查看操作记录',
};

/** `海岸城店 · 核销员`; the store may be missing. */
export function postLine({ store, role }: { store: string; role: Role }): string {
  return [store, roleNames[role]].filter(Boolean).join(' · ');
}
