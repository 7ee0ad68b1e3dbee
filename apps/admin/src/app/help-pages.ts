/** The pages of the guide, one for each kind of user: docs/guide/<language>/<page>.md. */
export const HELP_PAGES = ['lead-officer', 'coordinating-officer', 'reviewer', 'auditor', 'plan-administrator', 'leader'] as const;
export type HelpPage = (typeof HELP_PAGES)[number];

const PAGE_OF_ROLE: Readonly<Record<string, HelpPage>> = {
  leader: 'leader',
  reviewer: 'reviewer',
  'plan-administrator': 'plan-administrator',
  'unit-administrator': 'plan-administrator',
  auditor: 'auditor',
};

/** Where somebody begins to read: whoever has work to hand in with that, others with their first role's. */
export function helpPageOf(roles: ReadonlySet<string>): HelpPage {
  if (roles.has('officer') || roles.has('unit-head')) return 'lead-officer';
  const own = Object.keys(PAGE_OF_ROLE).find((role) => roles.has(role));
  return own === undefined ? 'lead-officer' : (PAGE_OF_ROLE[own] ?? 'lead-officer');
}
