import { PARTICIPANTS, SEEN_BY } from '../loading/sight-sql.js';

/** A list of who reads, as `TenantReader.readFor` sets it for the transaction. Evaluated once for a statement. */
const list = (name: 'people' | 'units' | 'offices' | 'agencies'): string =>
  `ARRAY(SELECT jsonb_array_elements_text(current_setting('docket.reader')::jsonb -> '${name}'))`;

/** The plans `p` of which the reader sees every task: as the office, as the issuer, or as whoever decides. */
const WHOLE_PLAN = `(p.owner_unit_id::text = ANY (${list('units')}) OR p.issuer_unit_id::text = ANY (${list('units')})
  OR EXISTS (SELECT 1 FROM responsibility r WHERE r.tenant_id = p.tenant_id AND r.plan_id = p.plan_id
     AND CASE r.decider_kind WHEN 'person' THEN r.decider_person_id::text = ANY (${list('people')})
         ELSE r.decider_role || ' ' || r.decider_unit_id = ANY (${list('offices')}) END))`;

const shownIn = (column: 'drafts_seen_by' | 'tasks_seen_by'): string => `t.plan_id IN (SELECT p.plan_id FROM plan p
  WHERE p.tenant_id = current_setting('docket.tenant')::uuid AND (p.${column} = 'administration' OR ${WHOLE_PLAN}))`;

const ASKED_TO_REVIEW = `EXISTS (SELECT 1 FROM jsonb_array_elements(t.added_reviewers) AS added
  WHERE added ->> 'personId' = ANY (${list('people')}))`;

const TAKES_PART = `EXISTS (SELECT 1 FROM plan p WHERE p.tenant_id = t.tenant_id AND p.plan_id = t.plan_id AND ${SEEN_BY} = 'participants')
  AND EXISTS (SELECT 1 FROM ${PARTICIPANTS} AND (x.unit_id::text = ANY (${list('units')}) OR x.agency_id::text = ANY (${list('agencies')})))`;

/**
 * The domain's `sees` as a condition on a task `t`, inside `TenantReader.readFor`; elsewhere the setting is missing, which is an
 * error. Plans that show their tasks to everybody are settled first, by one look at the plans.
 */
export const SEEN = `((current_setting('docket.reader')::jsonb -> 'everything')::boolean
  OR CASE t.state WHEN 'draft' THEN ${shownIn('drafts_seen_by')} ELSE ${shownIn('tasks_seen_by')} END
  OR ${ASKED_TO_REVIEW} OR (${TAKES_PART}))`;
