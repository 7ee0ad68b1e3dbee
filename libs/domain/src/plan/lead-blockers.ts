import type { Organisation } from '#domain/organisation/organisation';
import { unitsOf } from '#domain/plan/fan-out';
import type { PlanItem } from '#domain/plan/plan';
import type { ProposedAgency } from '#domain/plan/proposal';
import type { PublicationBlocker, PublicationBlockerCode } from '#domain/plan/publication';

/**
 * Why nobody can be asked to lead a row: `lead-missing`, `lead-unresolved` (the text is nobody's name), `lead-outside`
 * (an external party), `lead-without-units` (no member in force on the date), `lead-to-be-named` (a role, where the row
 * makes tasks now). Params: `row`, and `text` as printed. Once a plan is published, a group that a reorganisation has
 * emptied stops no row that others still lead.
 */
export function leadBlockers(
  { path, leads }: PlanItem,
  { makesTasks, isPublished }: { readonly makesTasks: boolean; readonly isPublished: boolean },
  organisation: Organisation,
): readonly PublicationBlocker[] {
  if (leads.length === 0) return [{ code: 'lead-missing', params: { row: path } }];
  const found = leads.map((lead) => ({ code: blockerCode(lead, makesTasks, organisation), params: { row: path, text: lead.text } }));
  const isLed = isPublished && found.some(({ code }) => code === null);
  return found.flatMap(({ code, params }) => (code === null || (isLed && code === 'lead-without-units') ? [] : [{ code, params }]));
}

function blockerCode({ resolved }: ProposedAgency, makesTasks: boolean, organisation: Organisation): PublicationBlockerCode | null {
  if (resolved === null) return 'lead-unresolved';
  if (resolved.type === 'external') return 'lead-outside';
  if (resolved.type === 'role') return makesTasks ? 'lead-to-be-named' : null;
  return unitsOf(resolved, organisation, null).length === 0 ? 'lead-without-units' : null;
}
