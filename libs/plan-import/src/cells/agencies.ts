import { listEntries } from '#plan-import/cells/printed-list';

/** Who stands in a lead cell. `coordinators` is empty unless the cell names them itself. */
export interface LeadCell {
  readonly leads: readonly string[];
  readonly coordinators: readonly string[];
  /** Both stand in it, and no word tells them apart. */
  readonly isMixed: boolean;
}

const LABEL = /(?<!\p{L})(?:(?:đơn vị|cơ quan|đv|cq) )?(?<part>chủ trì|phối hợp) ?:/giu;

/** With these words, in capitals, agencies begin: behind a comma or "và" one of them begins another agency. */
const NEXT_AGENCY =
  /, (?=(?:Các|UBND|HĐND|Văn phòng) )|(?:, | và )(?=(?:Sở|Phòng|Ban|Công an|Trung tâm|Chi cục|Cục|Thanh tra|Kho bạc|Bộ Chỉ huy) )/u;

/** "… và các đơn vị liên quan" at the end of a list is an entry of its own; every other "và" belongs to a name. */
const RELATED = /^(?<before>.+?),? và (?<related>(?:các )?(?:đơn vị|cơ quan)(?:, [^,;]+)?(?: có)? liên quan)$/iu;

/** Reads the cell of a column for both: with labels, as "lead/coordinators", or the lead before the others. */
export function readSharedCell(lines: readonly string[]): LeadCell {
  const labelled = readLeadCell(lines);
  if (labelled.coordinators.length > 0 || lines.some((line) => line.search(LABEL) !== -1)) return labelled;
  const [before = '', ...after] = lines.join('\n').split('/');
  const [leads, coordinators] = after.length === 0 ? firstAndOthers(labelled.leads) : [before, after.join('/')].map(agenciesOfText);
  return { leads: leads ?? [], coordinators: coordinators ?? [], isMixed: (coordinators ?? []).length > 0 };
}

function firstAndOthers(agencies: readonly string[]): readonly (readonly string[])[] {
  return [agencies.slice(0, 1), agencies.slice(1)];
}

function agenciesOfText(text: string): readonly string[] {
  return readAgencies(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(hasLetters),
  );
}

/** Reads a lead cell; one with "Đơn vị chủ trì: … Đơn vị phối hợp: …" holds both parts. */
export function readLeadCell(lines: readonly string[]): LeadCell {
  const parts = { leads: [] as string[], coordinators: [] as string[] };
  let current = parts.leads;
  for (const line of lines) {
    let from = 0;
    for (const label of line.matchAll(LABEL)) {
      addText(current, line.slice(from, label.index));
      current = label.groups?.['part']?.toLowerCase() === 'chủ trì' ? parts.leads : parts.coordinators;
      from = label.index + label[0].length;
    }
    addText(current, line.slice(from));
  }
  return { leads: readAgencies(parts.leads), coordinators: readAgencies(parts.coordinators), isMixed: false };
}

/** A bullet that stood before a label is no text. */
function addText(texts: string[], text: string): void {
  if (hasLetters(text)) texts.push(text.trim());
}

/** The agencies of a cell, one text each, in their order. */
export function readAgencies(lines: readonly string[]): readonly string[] {
  const entries = listEntries(lines, /;/u).flatMap((entry) => entry.split(NEXT_AGENCY));
  return entries.flatMap((entry) => {
    const { before, related } = RELATED.exec(entry)?.groups ?? {};
    return before === undefined || related === undefined ? [entry] : [before, related];
  });
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}
