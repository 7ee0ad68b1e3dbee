/** A list of who reads, as `TenantReader.readFor` sets it for the transaction. Evaluated once for a statement. */
const list = (name: 'people' | 'units' | 'offices' | 'agencies'): string =>
  `ARRAY(SELECT jsonb_array_elements_text(current_setting('docket.reader')::jsonb -> '${name}'))`;

/** The plans `p` of which the reader sees every task: as the office, as the issuer, or as whoever decides. */
const WHOLE_PLAN = `(p.owner_unit_id::text = ANY (${list('units')}) OR p.issuer_unit_id::text = ANY (${list('units')})
  OR EXISTS (SELECT 1 FROM responsibility r WHERE r.tenant_id = p.tenant_id AND r.plan_id = p.plan_id
     AND CASE r.decider_kind WHEN 'person' THEN r.decider_person_id::text = ANY (${list('people')})
         ELSE r.decider_role || ' ' || r.decider_unit_id = ANY (${list('offices')}) END))`;

const ASKED_TO_REVIEW = `(t.added_reviewers <> '[]' AND EXISTS (SELECT 1 FROM jsonb_array_elements(t.added_reviewers) AS added
  WHERE added ->> 'personId' = ANY (${list('people')})))`;

/**
 * The domain's `sees` as a condition on a task `t`, inside `TenantReader.readFor`; elsewhere the setting is missing, which is an
 * error. What the reader takes part in is found once for a statement, and not task by task.
 *
 * @param tenant the statement's parameter that is the tenant: every table is read by it, so that all rows are on one node
 */
export function seen(tenant: ':tenant' | '$1'): string {
  const inPlan = (condition: string): string =>
    `t.plan_id IN (SELECT p.plan_id FROM plan p WHERE p.tenant_id = ${tenant} AND ${condition})`;
  const shown = `CASE t.state WHEN 'draft' THEN ${inPlan(`(p.drafts_seen_by = 'administration' OR ${WHOLE_PLAN})`)}
    ELSE ${inPlan(`(p.tasks_seen_by = 'administration' OR ${WHOLE_PLAN})`)} END`;
  const near = `ARRAY(SELECT x.unit_id FROM unit x
    WHERE x.tenant_id = ${tenant} AND (x.unit_id::text = ANY (${list('units')}) OR x.agency_id::text = ANY (${list('agencies')})))`;
  const takesPart = `(t.lead_unit_id = ANY (${near}) OR t.origin_unit_id = ANY (${near}) OR t.task_id IN (
    SELECT c.task_id FROM task_co_lead c WHERE c.tenant_id = ${tenant} AND c.unit_id = ANY (${near})
    UNION ALL SELECT c.task_id FROM task_coordinator c WHERE c.tenant_id = ${tenant} AND c.unit_id = ANY (${near})
    UNION ALL SELECT c.task_id FROM contribution c WHERE c.tenant_id = ${tenant} AND c.unit_id = ANY (${near})
    UNION ALL SELECT h.task_id FROM handoff h WHERE h.tenant_id = ${tenant} AND h.state = 'offered' AND h.to_unit_id = ANY (${near})))`;
  return `(${openTo(tenant)} OR ${shown} OR ${ASKED_TO_REVIEW}
    OR ((t.state <> 'draft' OR ${inPlan(`p.drafts_seen_by = 'participants'`)}) AND ${takesPart}))`;
}

/** Whether the reader sees every task of a plan `p`, inside `TenantReader.readFor`. */
export function seesWholePlan(): string {
  return `((current_setting('docket.reader')::jsonb -> 'everything')::boolean
    OR (p.drafts_seen_by = 'administration' AND p.tasks_seen_by = 'administration') OR ${WHOLE_PLAN})`;
}

/** Whether there is nothing to ask of any task: the reader sees all, or no plan hides anything. Evaluated once. */
function openTo(tenant: string): string {
  return `(SELECT (current_setting('docket.reader')::jsonb -> 'everything')::boolean OR NOT EXISTS (SELECT 1 FROM plan p
    WHERE p.tenant_id = ${tenant} AND (p.drafts_seen_by <> 'administration' OR p.tasks_seen_by <> 'administration')))`;
}
