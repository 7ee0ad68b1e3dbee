export const ROLES = ['officer', 'unit-head', 'reviewer', 'leader', 'plan-administrator', 'unit-administrator', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}
