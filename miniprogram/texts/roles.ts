import type { Role } from '../domain/role';

export const roleNames: Record<Role, string> = { owner: '店主', manager: '店长', redeemer: '核销员' };
