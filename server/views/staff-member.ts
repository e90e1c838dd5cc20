import type { StaffMember } from '#domain/api';
import type { StaffRow } from '../database/staff-repository';

export function staffMember({ _id, name, store, storeId = '', role, active }: StaffRow): StaffMember {
  return { openId: _id, name, store, storeId, role, active };
}
