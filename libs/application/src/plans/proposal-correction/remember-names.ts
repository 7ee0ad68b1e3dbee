import type { CommandRequest, StreamGrowth } from '#application/execute-command/command';
import { decideAlias, PARTY_NAMING, UNIT_NAMING, type LoadedBearer, type Naming } from '#application/organisation/add-alias';
import type { Change } from '#application/ports/changes';
import type { Loading } from '#application/ports/command-store';
import type { OrganisationRecord } from '#application/ports/loaded';
import type { StreamHead } from '#domain/audit/stream-head';
import type { Uuid } from '#domain/ids';
import { aliasBlockers, type NameBearer } from '#domain/organisation/alias-blockers';
import type { Actor } from '#domain/organisation/capacity';
import type { AgencyRef } from '#domain/organisation/party';
import type { ProposalCorrection } from '#domain/plan/proposal-correction/proposal-correction';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';

/** A printed text that is to be another name of a unit or party. */
export interface RememberedName {
  readonly text: string;
  readonly ref: AgencyRef;
}

/** The ends of the streams of those who are to get a further name, by their id. */
export type BearerHeads = ReadonlyMap<Uuid, StreamHead>;

/** What further names change: the streams of those who bear them, and their rows. */
export interface RememberedNames {
  readonly growth: readonly StreamGrowth[];
  readonly changes: readonly Change[];
}

/** Of a text that is said to mean several, the last counts, as it does in the proposal. */
export function namesToRemember(corrections: readonly ProposalCorrection[]): readonly RememberedName[] {
  const names = corrections.flatMap((correction) =>
    correction.kind === 'agency' && correction.remember ? [{ text: correction.text, ref: correction.ref }] : [],
  );
  return [...new Map(names.map((name) => [name.text, name])).values()];
}

export async function loadBearerHeads(loading: Loading, names: readonly RememberedName[]): Promise<BearerHeads> {
  const refs = [...new Map(names.map(({ ref }) => [ref.id, ref])).values()];
  const heads = await Promise.all(
    refs.map(async ({ type, id }) => [id, await loading.head(type === 'unit' ? 'unit' : 'party', id)] as const),
  );
  return new Map(heads.flatMap(([id, head]) => (head === null ? [] : [[id, head] as const])));
}

/**
 * Gives each of them its further names, by the rule that adds one alone. A name by which somebody is called already is not
 * given again; one that another bears refuses them all.
 */
export function rememberNames(
  names: readonly RememberedName[],
  { organisation, heads }: { readonly organisation: OrganisationRecord; readonly heads: BearerHeads },
  actor: Actor,
  request: CommandRequest,
): RememberedNames | Refusal {
  const growth: StreamGrowth[] = [];
  const changes: Change[] = [];
  for (const [id, ofOne] of Map.groupBy(names, ({ ref }) => ref.id)) {
    const head = heads.get(id);
    const isUnit = ofOne.some(({ ref }) => ref.type === 'unit');
    const texts = ofOne.map(({ text }) => text);
    const asked = { id, texts, head, organisation, actor, request };
    const given = isUnit ? nameOne(asked, UNIT_NAMING) : nameOne(asked, PARTY_NAMING);
    if (isRefusal(given)) return given;
    growth.push(...given.growth);
    changes.push(...given.changes);
  }
  return { growth, changes };
}

interface FurtherNames {
  readonly id: Uuid;
  readonly texts: readonly string[];
  readonly head: StreamHead | undefined;
  readonly organisation: OrganisationRecord;
  readonly actor: Actor;
  readonly request: CommandRequest;
}

/** One row is written once, whatever number of names it gets. */
function nameOne<Bearer extends NameBearer>(
  { id, texts, head, organisation, actor, request }: FurtherNames,
  naming: Naming<Bearer>,
): RememberedNames | Refusal {
  const bearer = naming.among(organisation).find((one) => one.id === id);
  if (bearer === undefined || head === undefined) return refuse('not-found', `${naming.type}.add-alias`, null, [{ code: 'not-found' }]);
  const growth: StreamGrowth[] = [];
  let loaded: LoadedBearer<Bearer> = { bearer, head, organisation };
  for (const text of new Set(texts)) {
    if (aliasBlockers(text, loaded.bearer, []).length > 0) continue;
    const decided = decideAlias(naming, text, loaded, actor, request);
    if (isRefusal(decided)) return decided;
    growth.push(...decided.growth);
    loaded = {
      ...loaded,
      bearer: { ...loaded.bearer, aliases: decided.result.aliases },
      head: { ...loaded.head, seq: loaded.head.seq + 1 },
    };
  }
  return { growth, changes: growth.length === 0 ? [] : [naming.change(loaded.bearer, head.seq)] };
}
