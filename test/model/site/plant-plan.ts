import type { Decider } from '#domain/plan/responsibility';
import { NOW } from '#testing/build-task';
import type { House } from './house.js';
import { plantRows, UNTOLD } from './plant-rows.js';
import type { ProofSite } from './proof-site.js';

/** A published plan of one row with its files, and a responsibility table that says who decides what the facts say. */
export async function plantPlan({ owner, ids }: ProofSite, house: Omit<House, 'bearer'>): Promise<void> {
  const { tenant, keys, facts, documents, planId, itemId } = house;
  const found = { declared_unmarked: false, flags: [], signatures: '[]' };
  const file = (documentId: string): object => ({ tenant_id: tenant, document_id: documentId, uploaded_at: NOW, ...found });
  const signed = ids.next();
  const files = documents.map(({ documentId, digest, size, mediaType, name, uploadedBy }) => ({
    ...file(keys.idOf(documentId)),
    digest: `\\x${digest}`,
    size,
    media_type: mediaType,
    name,
    uploaded_by: keys.idOf(uploadedBy),
    client_id: keys.idOf(uploadedBy),
    unit_id: keys.idOf(facts.leadUnitId),
  }));
  const [first] = files;
  if (first === undefined) throw new Error('a house has files');
  await plantRows(owner, 'document', [...files, { ...first, ...file(signed) }]);
  const content = { tenant_id: tenant, content_state: 'kept', is_settled: true, ...UNTOLD };
  const planted = [...documents.map(({ documentId }) => keys.idOf(documentId)), signed];
  await plantRows(
    owner,
    'document_content',
    planted.map((document_id) => ({ document_id, ...content })),
  );
  await plantRows(owner, 'plan', [
    {
      tenant_id: tenant,
      plan_id: planId,
      code: planId,
      title: 'Kế hoạch',
      issuer_unit_id: keys.idOf('city'),
      owner_unit_id: keys.idOf(facts.planOwnerUnitId),
      year: 2025,
      document_id: signed,
      state: 'published',
      close_policy: facts.closePolicy,
      statutory_wins: true,
      before_is_inclusive: false,
      drafts_seen_by: 'administration',
      tasks_seen_by: 'administration',
      practice: false,
      ...UNTOLD,
    },
  ]);
  await plantRows(owner, 'plan_section', [{ tenant_id: tenant, plan_id: planId, number: 'I', title: 'Mục I', position: 1 }]);
  await plantRows(owner, 'plan_item', [
    {
      tenant_id: tenant,
      item_id: itemId,
      plan_id: planId,
      section_number: 'I',
      path: 'I.1',
      reference_path: 'I.1',
      position: 1,
      content: 'Báo cáo',
      lead_mode: facts.coLeads.length > 0 ? 'joint' : 'each',
      leads: [],
      coordinators: [],
      deliverables: { mode: 'all', items: [] },
      timing: { text: '', rules: [] },
      nil_allowed: facts.nilAllowed,
      issuer: facts.issuer,
      source: {},
    },
  ]);
  const { approve, ...others } = facts.deciders;
  const deciders = [
    ...approve.flatMap(({ level, needed, deciders: named }) => named.map((decider) => ({ verb: 'approve', level, needed, decider }))),
    ...Object.entries(others).flatMap(([verb, decider]: [string, Decider | null]) =>
      decider ? [{ verb, level: 1, needed: 1, decider }] : [],
    ),
  ];
  const lines = deciders.map(({ verb, level, needed, decider }, index) => ({
    tenant_id: tenant,
    plan_id: planId,
    line: index + 1,
    verb,
    level,
    needed,
    decider_kind: decider.kind,
    decider_role: decider.kind === 'role' ? decider.role : null,
    decider_unit_id: decider.kind === 'role' ? keys.idOf(decider.unitId) : null,
    decider_person_id: decider.kind === 'person' ? keys.idOf(decider.personId) : null,
  }));
  await plantRows(owner, 'responsibility', lines);
}
