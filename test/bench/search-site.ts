import { randomUUID } from 'node:crypto';
import { searchedText } from '#domain/search/searched-text';
import type { DocketWorld } from '#testing/docket-world';

/** How large the administration is in which one searches. */
export const SITE = { units: 3000, people: 15_000, plans: 150, rows: 66, tasks: 100_000, documents: 20_000 } as const;

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Y', 'A'];
const MIDDLE = ['Văn', 'Thị', 'Minh', 'Hữu', 'Đức', 'Ngọc', 'Thanh', 'Quốc', 'Thùy', 'Kim'];
const GIVEN = [
  'An',
  'Bình',
  'Châu',
  'Dũng',
  'Giang',
  'Hạnh',
  'Hòa',
  'Khánh',
  'Linh',
  'Nga',
  'Phượng',
  'Sơn',
  'Thảo',
  'Thư',
  'Tuấn',
  'Uyên',
  'Yến',
];
const BODIES = [
  'Ủy ban nhân dân xã',
  'Phòng Nội vụ',
  'Phòng Tư pháp',
  'Phòng Kinh tế',
  'Phòng Kế hoạch - Tài chính',
  'Trung tâm Phục vụ hành chính công',
];
const PLACES = ['Đắk', 'Ia', 'Kon', 'Plông', 'Ngọk', 'Sa', 'Mường', 'Rờ', 'Hà', 'Glei', 'Tô', 'Chim', 'Cấm', 'Bla', 'Long'];
const FILES = ['Báo cáo', 'Kế hoạch', 'Quyết định', 'Công văn', 'Tờ trình', 'Biên bản'];

/** Whole numbers below `end`, the same for the same seed: a linear congruential generator (Numerical Recipes). */
export function drawing(seed: number): (end: number) => number {
  let state = seed >>> 0;
  return (end) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
}

/**
 * Fills the world with an administration of `SITE`: objects copied past the rules from seeded ones under further names, and beside each what the
 * product keeps of it for searching. The texts of rows are clauses of the seeded plans' rows, put together anew. One plan must be published.
 */
export async function fillSite(world: DocketWorld, draw: (end: number) => number): Promise<void> {
  const one = (list: readonly string[]): string => list[draw(list.length)] ?? '';
  const contents = (await world.sql<{ content: string }>('SELECT content FROM plan_item')).map(({ content }) => content);
  const clauses = contents.flatMap((content) => content.split(/[,;.]\s+/)).filter((clause) => clause.length > 10);
  await world.sql('SET session_replication_role = replica');
  const units = many(SITE.units, (place) => [`${one(BODIES)} ${one(PLACES)} ${one(PLACES)}`, `X.${place}`]);
  await copy(world, { kind: 'unit', table: 'unit', id: 'unit_id', columns: ['name', 'code'], from: `code = 'P.NoiVu'`, made: units });
  const people = many(SITE.people, () => [`${one(FAMILY)} ${one(MIDDLE)} ${one(GIVEN)}`]);
  await copy(world, { kind: 'person', table: 'person', id: 'person_id', columns: ['name'], from: 'account_id IS NULL', made: people });
  const documents = many(SITE.documents, (place) => [`${one(FILES)} ${one(clauses).slice(0, 60)} ${place}.pdf`]);
  await copy(world, {
    kind: 'document',
    table: 'document',
    id: 'document_id',
    columns: ['name'],
    from: 'external_ref IS NULL',
    made: documents,
  });
  const plans = many(SITE.plans, (place) => [`KH-${place}`, `Kế hoạch ${one(clauses)}`]);
  await copy(world, { kind: 'plan', table: 'plan', id: 'plan_id', columns: ['code', 'title'], from: `state = 'published'`, made: plans });
  const items = many(SITE.plans * SITE.rows, (place) => [
    `II.${place % SITE.rows}`,
    `${one(clauses)}, ${one(clauses)}`,
    plans[Math.floor(place / SITE.rows)]?.id ?? '',
  ]);
  await copy(world, {
    kind: 'item',
    table: 'plan_item',
    id: 'item_id',
    columns: ['path', 'content', 'plan_id'],
    from: `path = 'I.1'`,
    made: items,
  });
  await addTasks(world, { items, units, draw });
  await world.sql(
    `INSERT INTO search_word SELECT DISTINCT e.tenant_id, e.kind, w.word, e.object_id
       FROM search_entry e, regexp_split_to_table(btrim(e.searched), ' ') AS w (word) ON CONFLICT DO NOTHING`,
  );
  await world.sql('RESET session_replication_role');
  await world.sql('VACUUM ANALYZE');
}

interface Made {
  readonly id: string;
  readonly values: readonly string[];
}

interface Copying {
  readonly kind: string;
  readonly table: string;
  readonly id: string;
  readonly columns: readonly string[];
  /** Which of the rows there are is copied. */
  readonly from: string;
  readonly made: readonly Made[];
}

function many(count: number, values: (place: number) => readonly string[]): Made[] {
  return Array.from({ length: count }, (_, place) => ({ id: randomUUID(), values: values(place) }));
}

async function copy(world: DocketWorld, { kind, table, id, columns, from, made }: Copying): Promise<void> {
  const further = table === 'plan_item' ? `|| jsonb_build_object('reference_path', x.made ->> 'path')` : '';
  const rows = made.map((one) => ({ [id]: one.id, ...Object.fromEntries(columns.map((column, place) => [column, one.values[place]])) }));
  await world.sql(
    `INSERT INTO ${table} SELECT (jsonb_populate_record(t, x.made ${further})).*
       FROM ${table} t, jsonb_array_elements($1::jsonb) AS x (made)
      WHERE t.${id} = (SELECT ${id} FROM ${table} WHERE tenant_id = $2 AND ${from} LIMIT 1)`,
    [JSON.stringify(rows), world.tenant],
  );
  if (table === 'document') {
    await world.sql(`INSERT INTO document_content SELECT $2, d::uuid, 'kept', true, 1, ''::bytea FROM unnest($1::text[]) AS d`, [
      made.map((one) => one.id),
      world.tenant,
    ]);
  }
  const searched = made.map(({ values }) => searchedText(values.slice(0, 2)));
  await world.sql(`INSERT INTO search_entry SELECT $1, $2, e.id, e.searched FROM unnest($3::uuid[], $4::text[]) AS e (id, searched)`, [
    world.tenant,
    kind,
    made.map((one) => one.id),
    searched,
  ]);
}

/** About ten for each row, of units that are drawn. */
async function addTasks(
  world: DocketWorld,
  { items, units, draw }: { readonly items: readonly Made[]; readonly units: readonly Made[]; readonly draw: (end: number) => number },
): Promise<void> {
  const rows = Array.from({ length: SITE.tasks }, (_, place) => {
    const item = items[place % items.length];
    const unit = units[draw(units.length)]?.id;
    return {
      task_id: randomUUID(),
      obligation_id: randomUUID(),
      item_id: item?.id,
      plan_id: item?.values[2],
      lead_unit_id: unit,
      origin_unit_id: unit,
      reference: `KH/${place}`,
    };
  });
  await world.sql(
    `INSERT INTO task SELECT (jsonb_populate_record(t, x.made)).*
       FROM task t, jsonb_array_elements($1::jsonb) AS x (made)
      WHERE t.task_id = (SELECT task_id FROM task WHERE tenant_id = $2 AND state = 'assigned' LIMIT 1)`,
    [JSON.stringify(rows), world.tenant],
  );
}
