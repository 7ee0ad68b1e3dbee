import { NAMED_ITEMS } from './searched-words.js';

/** What is kept of one kind of object and holds all words: $1 tenant, $2 patterns, $3 phrase, $4 limit. */
const entriesOf = (kind: 'plan' | 'unit' | 'person' | 'occurrence'): string =>
  `e.tenant_id = $1 AND e.kind = '${kind}' AND e.searched LIKE ALL ($2::text[])`;

/** Where the words stand together comes first. */
const TOGETHER = 'e.searched LIKE $3 DESC';

export const FOUND_PLANS = `
SELECT jsonb_build_object('id', p.plan_id, 'code', p.code, 'title', p.title, 'number', p.number, 'year', p.year, 'state', p.state) AS json
  FROM search_entry e JOIN plan p ON p.tenant_id = e.tenant_id AND p.plan_id = e.object_id
 WHERE ${entriesOf('plan')} ORDER BY ${TOGETHER}, p.year DESC, p.code LIMIT $4`;

/** Rows that stand in their plan, those first that a reference names: with all of `searchParameters`. */
export const FOUND_ITEMS = `
WITH named AS MATERIALIZED (${NAMED_ITEMS})
SELECT jsonb_build_object('id', i.item_id, 'path', i.path, 'content', i.content, 'plan', jsonb_build_object('id', p.plan_id, 'code', p.code)) AS json
  FROM search_entry e JOIN plan_item i ON i.tenant_id = e.tenant_id AND i.item_id = e.object_id
  JOIN plan p ON p.tenant_id = i.tenant_id AND p.plan_id = i.plan_id
 WHERE e.tenant_id = $1 AND e.kind = 'item' AND i.dropped_by IS NULL
   AND (e.searched LIKE ALL ($2::text[]) OR e.object_id IN (SELECT n.item_id FROM named n))
 ORDER BY e.object_id IN (SELECT n.item_id FROM named n) DESC, ${TOGETHER}, p.year DESC, p.code, i.position LIMIT $4`;

export const FOUND_UNITS = `
SELECT jsonb_build_object('id', u.unit_id, 'code', u.code, 'name', u.name, 'validTo', u.valid_to) AS json
  FROM search_entry e JOIN unit u ON u.tenant_id = e.tenant_id AND u.unit_id = e.object_id
 WHERE ${entriesOf('unit')} ORDER BY u.valid_to IS NOT NULL, ${TOGETHER}, u.code LIMIT $4`;

/** $5 the day of which memberships are told. */
export const FOUND_PEOPLE = `
SELECT jsonb_build_object('id', p.person_id, 'name', p.name, 'memberships', (
         SELECT coalesce(jsonb_agg(jsonb_build_object('role', m.role,
                  'unit', jsonb_build_object('id', u.unit_id, 'code', u.code, 'name', u.name)) ORDER BY u.code, m.role), '[]')
           FROM membership m JOIN unit u ON u.tenant_id = m.tenant_id AND u.unit_id = m.unit_id
          WHERE m.tenant_id = p.tenant_id AND m.person_id = p.person_id
            AND m.valid_from <= $5::date AND (m.valid_to IS NULL OR m.valid_to >= $5::date))) AS json
  FROM search_entry e JOIN person p ON p.tenant_id = e.tenant_id AND p.person_id = e.object_id
 WHERE ${entriesOf('person')} ORDER BY ${TOGETHER}, p.name, p.person_id LIMIT $4`;

export const FOUND_OCCURRENCES = `
SELECT jsonb_build_object('id', o.occurrence_id, 'kind', o.kind, 'name', o.name, 'occurredOn', o.occurred_on,
         'documentNumber', o.document_number) AS json
  FROM search_entry e JOIN occurrence o ON o.tenant_id = e.tenant_id AND o.occurrence_id = e.object_id
 WHERE ${entriesOf('occurrence')} ORDER BY ${TOGETHER}, o.occurred_on DESC, o.occurrence_id LIMIT $4`;
