/** The queue of a role: nobody arrives on a welcome page. */
export function homeOf(roles: readonly string[]): '/work' | '/reviews' | '/audit' | '/plans' {
  if (roles.includes('officer') || roles.includes('unit-head')) return '/work';
  if (roles.includes('reviewer') || roles.includes('leader')) return '/reviews';
  return roles.includes('auditor') ? '/audit' : '/plans';
}
