import type { AuditListItem } from '#application/ports/queries/audit-events';
import type { Wording } from '#domain/wording';
import { PROBLEM_CODES } from '../problems/problem-codes.js';
import { blockerMessage, problemTitle } from '../problems/wording.js';

interface ToldBlocker {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

/** Why an act was refused, in the words in which it was answered: each blocker that was told, else the reason; empty for what was done. */
export function refusalWords({ envelope, payload }: Pick<AuditListItem, 'envelope' | 'payload'>): Wording[] {
  if (envelope === null || envelope.outcome === 'success') return [];
  const blockers = blockersIn(payload).map(({ code, params }) => inBoth(code, params));
  if (blockers.length > 0) return blockers;
  const reason = PROBLEM_CODES.find((code) => code === envelope.reasonCode);
  return reason === undefined ? [] : [{ vi: problemTitle(reason, 'vi'), en: problemTitle(reason, 'en') }];
}

function inBoth(code: string, params: ToldBlocker['params']): Wording {
  return { vi: blockerMessage(code, 'vi', params), en: blockerMessage(code, 'en', params) };
}

/** What a refusal told of (`refusalRecord` writes them); a payload that was tampered with may hold anything. */
function blockersIn(payload: unknown): readonly ToldBlocker[] {
  const told = typeof payload === 'object' && payload !== null && 'blockers' in payload ? payload.blockers : null;
  return Array.isArray(told) ? told.filter(isBlocker) : [];
}

function isBlocker(value: unknown): value is ToldBlocker {
  if (typeof value !== 'object' || value === null) return false;
  const { code, params } = value as Partial<ToldBlocker>;
  return typeof code === 'string' && typeof params === 'object' && Object.values(params).every((one) => typeof one === 'string');
}
