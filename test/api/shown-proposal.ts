import type { ApiWorld } from './api-world.js';

interface Diagnostic {
  readonly code: string;
  readonly cell: string | null;
}

export interface Item {
  readonly row: string;
  readonly leads: readonly { readonly text: string; readonly resolved: { readonly id: string } | null }[];
  readonly source: { readonly cells: Readonly<Record<string, string>> };
  readonly diagnostics: readonly Diagnostic[];
}

/** A proposal as the API answers it. */
export interface Shown {
  readonly version: number;
  readonly state: string;
  readonly proposal: { readonly sections: readonly { readonly items: readonly Item[] }[]; readonly unplaced: readonly string[] };
}

export interface LoggedAct {
  readonly action: string;
  readonly payload: object;
}

export function rowOf({ proposal }: Shown, name: string): Item | undefined {
  return proposal.sections.flatMap(({ items }) => items).find(({ row }) => row === name);
}

/** The unit or party that a printed lead means. */
export function partyOf({ resolved }: Item['leads'][number]): string | null {
  return resolved?.id ?? null;
}

/** What the log tells of the proposal under a path of the API, in its order. */
export function loggedOf(api: ApiWorld, path: string): Promise<readonly LoggedAct[]> {
  return api.world.sql(
    `SELECT e.action, convert_from(p.body, 'UTF8')::jsonb AS payload FROM audit_event e JOIN audit_payload p USING (tenant_id, event_id)
      WHERE e.stream = $1 ORDER BY e.seq`,
    [`plan-proposal:${path.split('/').at(-1) ?? ''}`],
  );
}

/** With what a proposal is approved. */
export function headOf({ world }: ApiWorld, code: string): object {
  return { code, title: 'Kế hoạch đã sửa', issuerUnitId: world.idOf('ubnd-tp'), ownerUnitId: world.idOf('vp-tp'), year: 2025 };
}
