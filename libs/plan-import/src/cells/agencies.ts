import { listEntries } from '#plan-import/cells/printed-list';

/** Who stands in a lead cell. `coordinators` is empty unless the cell names them itself. */
export interface LeadCell {
  readonly leads: readonly string[];
  readonly coordinators: readonly string[];
}

const LABEL = /(?=(?:đơn vị|cơ quan) (?:chủ trì|phối hợp) ?:)/iu;
const LABELLED = /^(?:đơn vị|cơ quan) (?<part>chủ trì|phối hợp) ?:(?<rest>.*)$/iu;

/** "… và các đơn vị liên quan" at the end of a list is an entry of its own; every other "và" belongs to a name. */
const RELATED = /^(?<before>.+?),? và (?<related>(?:các )?(?:đơn vị|cơ quan)(?:, [^,;]+)?(?: có)? liên quan)$/iu;

/** Reads a lead cell; one with "Đơn vị chủ trì: … Đơn vị phối hợp: …" holds both parts. */
export function readLeadCell(lines: readonly string[]): LeadCell {
  const parts = { leads: [] as string[], coordinators: [] as string[] };
  let current = parts.leads;
  for (const line of lines.flatMap((whole) => whole.split(LABEL)).filter(hasLetters)) {
    const labelled = LABELLED.exec(line)?.groups;
    if (labelled !== undefined) current = labelled['part']?.toLowerCase() === 'chủ trì' ? parts.leads : parts.coordinators;
    current.push((labelled?.['rest'] ?? line).trim());
  }
  return { leads: readAgencies(parts.leads), coordinators: readAgencies(parts.coordinators) };
}

/** The agencies of a cell, one text each, in their order. */
export function readAgencies(lines: readonly string[]): readonly string[] {
  return listEntries(lines, /;/u).flatMap((entry) => {
    const { before, related } = RELATED.exec(entry)?.groups ?? {};
    return before === undefined || related === undefined ? [entry] : [before, related];
  });
}

/** Not the bullet that stood before a label. */
function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}
