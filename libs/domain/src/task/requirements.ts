import type { ProposedDeliverables } from '#domain/plan/proposal';

/** One line of what a row asks for (kết quả). */
export interface Requirement {
  /** Its place in the row, from 1. */
  readonly number: number;
  readonly text: string;
  /** `issuer`: whoever signs what the lead proposes gives it, when its outcome is recorded; nobody asks the lead for it. */
  readonly producedBy: 'lead' | 'issuer';
}

/** What a task asks for, and how much of it: see `ProposedDeliverables`. */
export interface Requirements {
  readonly mode: ProposedDeliverables['mode'];
  readonly items: readonly Requirement[];
}

/** Of a row whose result somebody else signs, all is the signer's unless the plan says which lines are (`byIssuer`). */
export function requirementsOf({ mode, items, byIssuer }: ProposedDeliverables, issuer: string | null): Requirements {
  const isSigned = (number: number): boolean => issuer !== null && (byIssuer?.includes(number) ?? true);
  const numbered = items.map((text, index) => ({ number: index + 1, text }));
  return { mode, items: numbered.map((line) => ({ ...line, producedBy: isSigned(line.number) ? 'issuer' : 'lead' })) };
}

/** What the lead is asked for. */
export function askedOfLead({ items }: Requirements): readonly Requirement[] {
  return items.filter(({ producedBy }) => producedBy === 'lead');
}
