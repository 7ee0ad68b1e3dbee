import type { ConfirmedFieldsDto, DocumentDto, EvidenceDto, RequirementDto, TaskDto } from '#api-client/index';

export type DocumentType = NonNullable<ConfirmedFieldsDto['type']>;

/** What a document is handed in for, and what stands on it as the form shows it; a text is empty where it bears none. */
export interface PlacedInput {
  /** Number of the requirement as the choice holds it; empty: of none by itself. */
  readonly requirement: string;
  readonly type: DocumentType | '';
  readonly number: string;
  /** ISO date. */
  readonly issuedOn: string;
  readonly signer: string;
}

export interface FigureInput {
  readonly requirement: string;
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly period: string;
}

/** What is given for what the row asks for, as the form holds it. */
export interface EvidenceInput {
  /** By the id of the document. */
  readonly placed: Readonly<Record<string, PlacedInput>>;
  readonly figures: readonly FigureInput[];
  /** By the number of the requirement. */
  readonly excuses: Readonly<Record<number, string>>;
}

export const NOTHING_GIVEN: EvidenceInput = { placed: {}, figures: [], excuses: {} };

export function askedOf({ requirements }: Pick<TaskDto, 'requirements'>): readonly RequirementDto[] {
  return requirements.items.filter(({ producedBy }) => producedBy === 'lead');
}

/** As a document is read, to be confirmed. @param requirement as it is proposed */
export function placedAsRead({ metadata }: DocumentDto, requirement: number | null): PlacedInput {
  return {
    requirement: requirement === null ? '' : String(requirement),
    type: (metadata?.type?.value ?? '') as PlacedInput['type'],
    number: metadata?.number?.value ?? '',
    issuedOn: metadata?.issuedOn?.value ?? '',
    signer: metadata?.signer?.value ?? '',
  };
}

/** Null where nothing stands on it. */
export function confirmedOf({ type, number, issuedOn, signer }: PlacedInput): ConfirmedFieldsDto | null {
  const text = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());
  const fields = { type: type === '' ? null : type, number: text(number), issuedOn: text(issuedOn), signer: text(signer) };
  return Object.values(fields).every((value) => value === null) ? null : fields;
}

/** The number that a choice holds; null where it is of none. */
export function requirementOf(chosen: string): number | null {
  return chosen === '' ? null : Number(chosen);
}

/** As the API takes it; figures without a name and a value are not said. A decimal comma is a decimal point. */
export function evidenceOf({ placed, figures, excuses }: EvidenceInput, documents: readonly string[]): EvidenceDto {
  return {
    documents: documents.flatMap((documentId) => {
      const input = placed[documentId];
      return input === undefined ? [] : [{ documentId, requirement: requirementOf(input.requirement), fields: confirmedOf(input) }];
    }),
    figures: figures
      .filter(({ name, value }) => name.trim() !== '' || value.trim() !== '')
      .map(({ requirement, name, value, unit, period }) => ({
        requirement: requirementOf(requirement),
        name,
        value: value.trim().replace(',', '.'),
        unit,
        period: period === '' ? null : period,
      })),
    excuses: Object.entries(excuses)
      .filter(([, text]) => text.trim() !== '')
      .map(([requirement, text]) => ({ requirement: Number(requirement), text })),
  };
}

/** What was given, as the form holds it: to go on with what was proposed. */
export function inputOf({ documents = [], figures = [], excuses = [] }: EvidenceDto): EvidenceInput {
  const textOf = (requirement: number | null | undefined): string =>
    requirement === null || requirement === undefined ? '' : String(requirement);
  return {
    placed: Object.fromEntries(
      documents.map(({ documentId, requirement, fields }) => [
        documentId,
        {
          requirement: textOf(requirement),
          type: fields?.type ?? '',
          number: fields?.number ?? '',
          issuedOn: fields?.issuedOn ?? '',
          signer: fields?.signer ?? '',
        },
      ]),
    ),
    figures: figures.map(({ requirement, name, value, unit, period }) => ({
      requirement: textOf(requirement),
      name,
      value,
      unit,
      period: period ?? '',
    })),
    excuses: Object.fromEntries(excuses.map(({ requirement, text }) => [requirement, text])),
  };
}

interface NamedFile {
  readonly documentId: string;
  readonly name: string;
}

/** How a requirement is met: by these documents and figures, by a reason, or not yet. Any document meets a row's only one, or one of several. */
export function answersTo(
  { number }: RequirementDto,
  task: Pick<TaskDto, 'requirements'>,
  files: readonly NamedFile[],
  evidence: EvidenceInput,
): { readonly names: readonly string[]; readonly excuse: string } {
  const isOnly = askedOf(task).length === 1;
  return {
    names: namesFor(files, evidence, (requirement) => requirement === String(number) || (isOnly && requirement === '')),
    excuse: evidence.excuses[number]?.trim() ?? '',
  };
}

/** What belongs to no requirement by itself: where any of several suffices, it is one of them. */
export function looseOf(files: readonly NamedFile[], evidence: EvidenceInput): readonly string[] {
  return namesFor(files, evidence, (requirement) => requirement === '');
}

function namesFor(
  files: readonly NamedFile[],
  { placed, figures }: EvidenceInput,
  isFor: (requirement: string) => boolean,
): readonly string[] {
  return [
    ...files.filter(({ documentId }) => isFor(placed[documentId]?.requirement ?? '')),
    ...figures.filter(({ requirement, name, value }) => isFor(requirement) && name !== '' && value !== ''),
  ].map(({ name }) => name);
}
