import type { Role } from '../../kit/role';

/** Who looks at how all the work stands, and not only at their own. */
const READS_ALL: readonly Role[] = ['leader', 'reviewer', 'plan-administrator', 'unit-head', 'auditor'];

const WORKERS: readonly Role[] = ['officer', 'unit-head'];

/** The screens that one goes to from everywhere: in the rail, in the palette, and by G and then the key. `roles` null: everybody. */
export const SHELL_SCREENS = [
  { to: '/overview', name: 'nav.overview', key: 'b', roles: READS_ALL },
  { to: '/work', name: 'nav.work', key: 'w', roles: WORKERS },
  { to: '/coordination', name: 'nav.coordination', key: 'c', roles: WORKERS },
  { to: '/reviews', name: 'nav.reviews', key: 'r', roles: ['reviewer', 'leader'] },
  { to: '/tasks', name: 'tasks.title', key: 'n', roles: null },
  { to: '/practice', name: 'practice.title', key: 't', roles: null },
  { to: '/plans', name: 'nav.plans', key: 'p', roles: null },
  { to: '/occurrences', name: 'nav.occurrences', key: 'e', roles: null },
  { to: '/documents', name: 'nav.documents', key: 'd', roles: null },
  { to: '/organisation', name: 'nav.organisation', key: 'o', roles: null },
  { to: '/calendar', name: 'nav.calendar', key: 'l', roles: null },
  { to: '/rules', name: 'nav.rules', key: 'u', roles: ['plan-administrator'] },
  { to: '/audit', name: 'nav.audit', key: 'a', roles: ['auditor'] },
  { to: '/status', name: 'nav.status', key: 's', roles: null },
  { to: '/help', name: 'nav.help', key: 'h', roles: null },
] as const satisfies readonly { to: string; name: string; key: string; roles: readonly Role[] | null }[];

export type ShellScreen = (typeof SHELL_SCREENS)[number];

/** Those that somebody with these roles has a use for, in the order of the rail. */
export function screensFor(roles: ReadonlySet<Role>): readonly ShellScreen[] {
  return SHELL_SCREENS.filter((screen) => screen.roles === null || screen.roles.some((role) => roles.has(role)));
}
