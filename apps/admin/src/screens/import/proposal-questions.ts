import type { CorrectProposalDto, DiagnosticDto, ProposedItemDto, ReadPlanDto } from '#api-client/index';

export type Correction = CorrectProposalDto['corrections'][number];

/** The cells of a row that can be edited, in the order in which plans print them. */
export const CELLS = ['content', 'lead', 'coordinator', 'deliverable', 'timing'] as const;
export type EditableCell = (typeof CELLS)[number];

/** Something that is asked of what was read, or that one should look at. `item` null: of the document. */
export interface ProposalQuestion {
  readonly key: string;
  readonly item: ProposedItemDto | null;
  readonly diagnostic: DiagnosticDto;
}

/** Questions first, then what is worth a look; each in the order of the document. */
export function questionsOf(proposal: ReadPlanDto): readonly ProposalQuestion[] {
  const rows = rowsOf(proposal);
  const all = [
    ...proposal.diagnostics.map((diagnostic) => asked(null, diagnostic)),
    ...rows.flatMap((item) => item.diagnostics.map((diagnostic) => asked(item, diagnostic))),
  ];
  const ofSeverity = (severity: string): readonly ProposalQuestion[] => all.filter(({ diagnostic }) => diagnostic.severity === severity);
  return [...ofSeverity('question'), ...ofSeverity('warning')];
}

export function isQuestion({ diagnostic }: ProposalQuestion): boolean {
  return diagnostic.severity === 'question';
}

export function rowsOf(proposal: ReadPlanDto): readonly ProposedItemDto[] {
  return proposal.sections.flatMap(({ items }) => items);
}

export function editableCell(name: string | null): EditableCell | null {
  return CELLS.find((cell) => cell === name) ?? null;
}

/** The words of a cell that count: what people have put in the place of what is printed, else that. */
export function wordsOf({ source }: ProposedItemDto, cell: EditableCell): string {
  return source.corrected?.[cell] ?? source.cells[cell] ?? '';
}

function asked(item: ProposedItemDto | null, diagnostic: DiagnosticDto): ProposalQuestion {
  return { key: [item?.row ?? '', diagnostic.cell ?? '', diagnostic.code, diagnostic.message].join('|'), item, diagnostic };
}
