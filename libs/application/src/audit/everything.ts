import type { AuditFilter } from '#application/ports/queries/audit-events';

/** The whole log of a tenant. */
export const EVERYTHING: AuditFilter = {
  actor: [],
  unit: [],
  role: [],
  action: [],
  targetType: [],
  task: [],
  plan: [],
  outcome: [],
  target: [],
  stream: [],
  time: { from: null, to: null },
};
