/** The queue of a role, or a leader's one page: nobody arrives on a welcome page. */
export function homeOf(roles: readonly string[]): '/work' | '/reviews' | '/overview' | '/audit' | '/organisation' | '/plans' {
  if (roles.includes('officer') || roles.includes('unit-head')) return '/work';
  if (roles.includes('reviewer')) return '/reviews';
  if (roles.includes('leader')) return '/overview';
  if (roles.includes('auditor')) return '/audit';
  return roles.includes('unit-administrator') && !roles.includes('plan-administrator') ? '/organisation' : '/plans';
}
