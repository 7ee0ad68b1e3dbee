import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { DecidingHands } from '#application/ports/queries/tasks';

const HELD = `SELECT held.role, held.unit_id
  FROM unnest(CAST(:deciderRoles AS text[]), CAST(:deciderUnits AS uuid[])) AS held (role, unit_id)`;

/** The domain's reviewers of the plan's owner, who decide where the table is silent. */
const OWNERS_REVIEWER = `('reviewer', p.owner_unit_id) IN (${HELD})`;

/** Whether a line names the reader. */
const NAMES_READER = `CASE r.decider_kind
    WHEN 'person' THEN r.decider_person_id = ANY (CAST(:deciderPeople AS uuid[]))
    ELSE (r.decider_role, r.decider_unit_id) IN (${HELD})
  END`;

/** The lines of a task's plan that match it. */
const matching = (verb: string): string => `responsibility r
    WHERE r.tenant_id = t.tenant_id AND r.plan_id = t.plan_id AND r.verb = ${verb}
      AND (r.item_id IS NULL OR r.item_id = t.item_id)
      AND (r.unit_id IS NULL OR r.unit_id = t.lead_unit_id)
      AND (r.unit_type IS NULL OR r.unit_type = lead.type)
      AND (r.section_number IS NULL OR r.section_number = i.section_number)`;

/** The most specific first: item, unit, unit type, section, each before all that come after it. */
const MOST_SPECIFIC = 'r.item_id IS NULL, r.unit_id IS NULL, r.unit_type IS NULL, r.section_number IS NULL';

/**
 * The domain's `decidersOf` as a condition on a task: the most specific line that matches wins, then the one further up; where none
 * matches, `silent` says.
 */
const decides = (verb: string, silent: string): string => `coalesce(
  (SELECT ${NAMES_READER} FROM ${matching(verb)} ORDER BY ${MOST_SPECIFIC}, r.line LIMIT 1),
  ${silent})`;

/** Of `approve`, any of the most specific lines on the level whose turn it is. */
const APPROVES_BY_TABLE = `coalesce(
  (SELECT bool_or(line.named)
     FROM (SELECT ${NAMES_READER} AS named, r.level, rank() OVER (ORDER BY ${MOST_SPECIFIC}) AS place FROM ${matching(`'approve'`)}) AS line
    WHERE line.place = 1 AND line.level = t.level_in_turn),
  ${OWNERS_REVIEWER})`;

const WAS_ASKED_TO_REVIEW = `EXISTS (SELECT 1 FROM jsonb_array_elements(t.added_reviewers) AS added
  WHERE (added ->> 'level')::integer = t.level_in_turn AND (added ->> 'personId')::uuid = ANY (CAST(:deciderPeople AS uuid[])))`;

/** Nobody approves a version twice. */
const HAS_APPROVED = `EXISTS (SELECT 1 FROM jsonb_array_elements(t.approvals) AS approval
  WHERE CAST(:reader AS text) IN (approval ->> 'approvedBy', approval ->> 'standsInFor'))`;

/** A result to approve, to record what was issued on it, or to close (never in a leader's place), or a later date that was asked for. */
const DECIDED_BY = `CASE
  WHEN t.state = 'submitted' THEN (${APPROVES_BY_TABLE} OR ${WAS_ASKED_TO_REVIEW}) AND NOT ${HAS_APPROVED}
  WHEN t.state = 'reviewed' AND i.issuer IS NOT NULL THEN ${decides(`'record-outcome'`, OWNERS_REVIEWER)}
  WHEN t.state = 'reviewed' THEN ${decides(`'close'`, `p.close_policy <> 'by-leader' AND ${OWNERS_REVIEWER}`)}
  WHEN t.state = 'assigned' AND EXISTS (
    SELECT 1 FROM extension e WHERE e.tenant_id = t.tenant_id AND e.task_id = t.task_id AND e.state = 'requested')
  THEN ${decides(`'extend'`, OWNERS_REVIEWER)}
  ELSE false END`;

/** Whose turn it is to decide. The query knows the task as `t`, its plan as `p`, its item as `i` and its lead unit as `lead`. */
export function decidedBy(query: SelectQueryBuilder<ObjectLiteral>, { personId, capacities }: DecidingHands): void {
  query.andWhere(`(${DECIDED_BY})`, {
    reader: personId,
    // Whoever stands in for somebody decides what is theirs by name, too.
    deciderPeople: [personId, ...capacities.flatMap(({ deputyFor }) => deputyFor ?? [])],
    deciderRoles: capacities.map(({ role }) => role),
    deciderUnits: capacities.map(({ unitId }) => unitId),
  });
}
