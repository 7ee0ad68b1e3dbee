import type { LeadUnit, Task } from '#domain/task/task';

/**
 * A task under another lead, in the version after this one: nobody of that unit has acknowledged it, taken it or begun it, and what the
 * old lead had proposed is gone, and it stands in no bundle. Its versions, its date and whoever is barred stay.
 */
export function givenTo(task: Task, lead: LeadUnit, deciders: Task['facts']['deciders']): Task {
  return {
    ...task,
    version: task.version + 1,
    context: { ...task.context, acknowledgedAt: null, claim: null, startedAt: null, proposal: null, bundleId: null },
    facts: {
      ...task.facts,
      leadUnitId: lead.unitId,
      leadAgencyId: lead.agencyId,
      officerSubmits: lead.officerSubmits,
      claimantTerms: [],
      // Which tasks of the obligation the new lead has is told when the task is read anew.
      siblings: [],
      deciders,
    },
  };
}
