import { holdAllWords, NAMED_ITEMS } from './searched-words.js';

/** Where the words stand together comes first. */
const TOGETHER = 'e.searched LIKE $3 DESC';

export const FOUND_PLANS = `
SELECT jsonb_build_object('id', p.plan_id, 'code', p.code, 'title', p.title, 'number', p.number, 'year', p.year, 'state', p.state) AS json
  FROM search_entry e JOIN plan p ON p.tenant_id = e.tenant_id AND p.plan_id = e.object_id
 WHERE ${holdAllWords('plan')} ORDER BY ${TOGETHER}, p.year DESC, p.code LIMIT $4`;

/** Rows that stand in their plan, those first that a reference names: with `referenceParameters`. Of twice as many the dropped ones are left out. */
export const FOUND_ITEMS = `
WITH named AS MATERIALIZED (${NAMED_ITEMS})
SELECT jsonb_build_object('id', i.item_id, 'path', i.path, 'content', i.content, 'plan', jsonb_build_object('id', p.plan_id, 'code', p.code)) AS json
  FROM (SELECT 0 AS rank, n.item_id FROM named n
        UNION ALL (SELECT CASE WHEN e.searched LIKE $3 THEN 1 ELSE 2 END, e.object_id FROM search_entry e
         WHERE ${holdAllWords('item')} AND e.object_id NOT IN (SELECT n.item_id FROM named n)
         ORDER BY 1, e.object_id DESC LIMIT $4 * 2)) found
  JOIN plan_item i ON i.tenant_id = $1 AND i.item_id = found.item_id
  JOIN plan p ON p.tenant_id = i.tenant_id AND p.plan_id = i.plan_id
 WHERE i.dropped_by IS NULL
 ORDER BY found.rank, p.year DESC, p.code, i.position LIMIT $4`;

export const FOUND_UNITS = `
SELECT jsonb_build_object('id', u.unit_id, 'code', u.code, 'name', u.name, 'validTo', u.valid_to) AS json
  FROM search_entry e JOIN unit u ON u.tenant_id = e.tenant_id AND u.unit_id = e.object_id
 WHERE ${holdAllWords('unit')} ORDER BY u.valid_to IS NOT NULL, ${TOGETHER}, u.code LIMIT $4`;

/** $7 the day of which memberships are told. */
export const FOUND_PEOPLE = `
SELECT jsonb_build_object('id', p.person_id, 'name', p.name, 'memberships', (
         SELECT coalesce(jsonb_agg(jsonb_build_object('role', m.role,
                  'unit', jsonb_build_object('id', u.unit_id, 'code', u.code, 'name', u.name)) ORDER BY u.code, m.role), '[]')
           FROM membership m JOIN unit u ON u.tenant_id = m.tenant_id AND u.unit_id = m.unit_id
          WHERE m.tenant_id = p.tenant_id AND m.person_id = p.person_id
            AND m.valid_from <= $7::date AND (m.valid_to IS NULL OR m.valid_to >= $7::date))) AS json
  FROM search_entry e JOIN person p ON p.tenant_id = e.tenant_id AND p.person_id = e.object_id
 WHERE ${holdAllWords('person')} ORDER BY ${TOGETHER}, p.name, p.person_id LIMIT $4`;

export const FOUND_OCCURRENCES = `
SELECT jsonb_build_object('id', o.occurrence_id, 'kind', o.kind, 'name', o.name, 'occurredOn', o.occurred_on,
         'documentNumber', o.document_number) AS json
  FROM search_entry e JOIN occurrence o ON o.tenant_id = e.tenant_id AND o.occurrence_id = e.object_id
 WHERE ${holdAllWords('occurrence')} ORDER BY ${TOGETHER}, o.occurred_on DESC, o.occurrence_id LIMIT $4`;
