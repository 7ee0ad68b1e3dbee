import type { Role } from '#domain/organisation/capacity';
import { ROLE_WORDING } from '#domain/organisation/role-wording';
import type { Language } from '../http/api-request.js';

export function roleName(role: Role, language: Language): string {
  return ROLE_WORDING[role][language];
}
