import type { Organisation } from '#domain/organisation/organisation';
import { unitsOf } from '#domain/plan/fan-out';
import type { PlanItem } from '#domain/plan/plan';
import type { ProposedAgency } from '#domain/plan/proposal';
import type { PublicationBlocker, PublicationBlockerCode } from '#domain/plan/publication';

/**
 * Why nobody can be asked to lead a row: `lead-missing`, `lead-unresolved` (the text is nobody's name), `lead-outside`
 * (an external party), `lead-without-units` (no member in force on the date), `lead-to-be-named` (a role, where the row
 * makes tasks now). Params: `row`, and `text` as printed.
 */
export function leadBlockers(item: PlanItem, makesTasksNow: boolean, organisation: Organisation): readonly PublicationBlocker[] {
  if (item.leads.length === 0) return [{ code: 'lead-missing', params: { row: item.path } }];
  return item.leads.flatMap((lead) => {
    const code = blockerCode(lead, makesTasksNow, organisation);
    return code === null ? [] : [{ code, params: { row: item.path, text: lead.text } }];
  });
}

function blockerCode({ resolved }: ProposedAgency, makesTasksNow: boolean, organisation: Organisation): PublicationBlockerCode | null {
  if (resolved === null) return 'lead-unresolved';
  if (resolved.type === 'external') return 'lead-outside';
  if (resolved.type === 'role') return makesTasksNow ? 'lead-to-be-named' : null;
  return unitsOf(resolved, organisation, null).length === 0 ? 'lead-without-units' : null;
}
