import type { ConfirmedFields } from '#domain/document/confirmed-fields';
import type { Uuid } from '#domain/ids';
import { askedOfLead, type Requirement, type Requirements } from '#domain/task/requirements';

/** One of the version's documents. A captured page and an outside system's register are documents too, and say so themselves. */
export interface PlacedDocument {
  /** The number of the requirement that it answers; null where it belongs to none by itself. */
  readonly requirement: number | null;
  readonly documentId: Uuid;
  /** Null: nobody has looked at what it says of itself. */
  readonly fields: ConfirmedFields | null;
}

/** A figure (số liệu). */
export interface Figure {
  readonly requirement: number | null;
  readonly name: string;
  /** A decimal, as "97.5". */
  readonly value: string;
  readonly unit: string;
  /** `2025-Q1` and the like; null where it is of none. */
  readonly period: string | null;
}

/** Why something is not given. */
export interface Excuse {
  readonly requirement: number;
  readonly text: string;
}

/** What is given for what the row asks for. */
export interface Evidence {
  readonly documents: readonly PlacedDocument[];
  readonly figures: readonly Figure[];
  readonly excuses: readonly Excuse[];
}

/** With the requirement's words as they were when it was given: a row may be corrected later. */
export type Stated<Given> = Given & { readonly requirementText: string | null };

export interface StatedEvidence {
  readonly documents: readonly Stated<PlacedDocument>[];
  readonly figures: readonly Stated<Figure>[];
  readonly excuses: readonly Stated<Excuse>[];
}

export const NO_EVIDENCE = { documents: [], figures: [], excuses: [] } as const satisfies Evidence;

/** @param evidence of requirements that the row has (see `handedInBlockers`) */
export function statedEvidence({ documents, figures, excuses }: Evidence, { items }: Requirements): StatedEvidence {
  const stated = <Given extends { readonly requirement: number | null }>(given: Given): Stated<Given> => ({
    ...given,
    requirementText: items.find(({ number }) => number === given.requirement)?.text ?? null,
  });
  return { documents: documents.map(stated), figures: figures.map(stated), excuses: excuses.map(stated) };
}

/** What somebody gives as the answer to a task. */
export interface Given {
  readonly documents: readonly { readonly documentId: Uuid }[];
  readonly evidence: Evidence;
}

/**
 * What the lead is asked for and has neither given nor excused. A document of which nobody said what it is for answers a row that
 * asks for one thing, or for any of several: only where everything is due must each be placed.
 */
export function unanswered({ documents, evidence }: Given, requirements: Requirements): readonly Requirement[] {
  const asked = askedOfLead(requirements);
  const { mode } = requirements;
  if (mode === 'open') return [];
  const placed = evidence.documents.filter(({ requirement }) => requirement !== null).map(({ documentId }) => documentId);
  const hasLoose =
    documents.some(({ documentId }) => !placed.includes(documentId)) || evidence.figures.some(({ requirement }) => requirement === null);
  if (hasLoose && (mode === 'any' || asked.length === 1)) return [];
  const answered = [...evidence.documents, ...evidence.figures, ...evidence.excuses].map(({ requirement }) => requirement);
  const open = asked.filter(({ number }) => !answered.includes(number));
  return mode === 'any' && open.length < asked.length ? [] : open;
}
