import { CELL_NAMES, type CellName } from '#domain/plan/proposal';
import type { RestoredHeading, RestoredPlan, RestoredRow } from '#plan-import/restored-plan';
import { readYaml } from '#composition/seeds/read-yaml';
import type { SeedValue } from '#composition/seeds/seed-value';

/**
 * Reads the table of a plan that was restored by hand, as `plans/kon-tum-province-2025.yaml`.
 *
 * @throws SeedProblem
 */
export async function readRestoredPlan(folder: string, file: string): Promise<RestoredPlan> {
  const { title, sections } = (await readYaml(folder, file)).fields(['title', 'sections']);
  return { title: title.text(), rows: sections.items().flatMap(readSection) };
}

function readSection(section: SeedValue): readonly (RestoredRow | RestoredHeading)[] {
  const { number, title, rows } = section.fields(['number', 'title', 'rows']);
  return [{ number: number.text(), heading: title.text() }, ...rows.items().map(readRow)];
}

const ROW_FIELDS = ['number', 'heading', 'content', 'lead', 'coordinator', 'deliverable', 'timing', 'scan'] as const;

function readRow(row: SeedValue): RestoredRow | RestoredHeading {
  const field = row.fields(ROW_FIELDS);
  const number = field.number.text();
  if (!field.heading.isAbsent) return { number, heading: field.heading.text() };
  return {
    number,
    content: field.content.text(),
    lead: field.lead.texts(),
    coordinator: field.coordinator.texts(),
    deliverable: field.deliverable.texts(),
    timing: field.timing.textOrEmpty(),
    scan: readScan(field.scan),
  };
}

function readScan(scan: SeedValue): Readonly<Partial<Record<CellName, string>>> {
  if (scan.isAbsent) return {};
  const cells = Object.entries(scan.fields(CELL_NAMES)) as [CellName, SeedValue][];
  return Object.fromEntries(cells.filter(([, cell]) => !cell.isAbsent).map(([name, cell]) => [name, cell.textOrEmpty()]));
}
