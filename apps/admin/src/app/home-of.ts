/** The queue of a role: nobody arrives on a welcome page. */
export function homeOf(roles: readonly string[]): '/work' | '/reviews' | '/audit' | '/organisation' | '/plans' {
  if (roles.includes('officer') || roles.includes('unit-head')) return '/work';
  if (roles.includes('reviewer') || roles.includes('leader')) return '/reviews';
  if (roles.includes('auditor')) return '/audit';
  return roles.includes('unit-administrator') && !roles.includes('plan-administrator') ? '/organisation' : '/plans';
}
