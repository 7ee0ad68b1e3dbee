import { loadWorkingDays } from '#application/calendar/working-days-of';
import type { Command, CommandRequest, Environment, Moment } from '#application/execute-command/command';
import { draftEvent } from '#application/execute-command/draft-event';
import { read } from '#application/execute-command/read';
import { writeMoves, type MovingObligation, type RedatingPreview } from '#application/occurrences/dated-obligations';
import { organisationCapacity } from '#application/organisation/organisation-capacity';
import type { Change } from '#application/ports/changes';
import type { Loading } from '#application/ports/command-store';
import type { OrganisationRecord } from '#application/ports/loaded';
import { loadReportRows, reportingEffect, type ReportRow } from '#application/reporting/reporting-effect';
import { GENESIS } from '#domain/audit/seal-event';
import type { StreamHead } from '#domain/audit/stream-head';
import type { Uuid } from '#domain/ids';
import type { Redating } from '#domain/occurrence/redated';
import type { Actor, Capacity } from '#domain/organisation/capacity';
import { isRefusal, refuse, type Blocker, type Refusal } from '#domain/refusal';
import type { LocalDate } from '#domain/time/local-date';
import type { ReportingScheme } from '#domain/timing/reporting-scheme';
import { haste, schemeBlockers, symbolBlockers } from '#domain/timing/scheme-blockers';
import type { WorkingDays } from '#domain/timing/working-days';

const action = 'reporting-scheme.set';

interface Loaded {
  readonly standing: { readonly id: Uuid; readonly head: StreamHead } | null;
  readonly organisation: OrganisationRecord;
  readonly schemes: readonly ReportingScheme[];
  readonly calendar: WorkingDays;
  /** The rows that the scheme dates, or dated until now. */
  readonly rows: readonly ReportRow[];
}

/** A scheme as it stands. */
export interface StandingScheme extends ReportingScheme {
  readonly version: number;
}

/** A scheme that was set, and what became of open tasks. */
export interface SetScheme extends StandingScheme {
  readonly tasks: readonly Redating[];
}

/**
 * Sets how reports under a document run, for the whole tenant: what opens from then on is dated by it, and so is what is open already,
 * but for what is past (`redate`).
 *
 * @param fresh the id that it gets where there is none of its code
 */
export function setReportingScheme(fresh: Uuid, scheme: ReportingScheme): Command<Loaded, SetScheme> {
  return {
    action,
    target: { type: 'reporting-scheme', id: scheme.code },
    load: (loading) => loadScheme(loading, scheme),
    standing: ({ standing }) => ({ version: standing?.head.seq ?? 0, state: null }),
    decide: (loaded, actor, { today }, request) => {
      const { standing, organisation } = loaded;
      const capacity = capacityToSet(actor, request, organisation);
      if (capacity !== null && isRefusal(capacity)) return capacity;
      const blockers = blockersOf(scheme, loaded, today);
      if (blockers.length > 0) return refuse('invalid', action, null, blockers);
      const id = standing?.id ?? fresh;
      const head = standing?.head ?? { stream: `reporting-scheme:${id}`, seq: 0, hash: GENESIS };
      const version = head.seq + 1;
      const tiers = scheme.tiers.map(({ name, unitTypes, day }) => ({ name, unitTypes: [...unitTypes], day }));
      const set = draftEvent({
        action,
        actor,
        capacity,
        target: { type: 'reporting-scheme', id },
        versionBefore: standing === null ? null : head.seq,
        versionAfter: version,
        payload: { after: { ...scheme, tiers } },
      });
      const redated = effectOf(scheme, loaded, today);
      const moves = writeMoves(redated, { actor, capacity, reason: scheme.legalBasis });
      const saved: Change =
        standing === null
          ? { kind: 'reporting-scheme.create', id, scheme }
          : { kind: 'reporting-scheme.save', id, scheme, expectedVersion: head.seq };
      return {
        growth: [{ head, drafts: [set] }, ...moves.growth],
        changes: [saved, ...moves.changes, ...otherPeriods(redated)],
        intents: moves.intents,
        result: { ...scheme, version, tasks: redated.flatMap(({ tasks }) => tasks) },
      };
    },
  };
}

/** The dry run: which dates would move, which stay because they are past, and what stands in the way. Nothing is written. */
export function previewReportingScheme(
  environment: Environment,
  request: CommandRequest,
  scheme: ReportingScheme,
): Promise<RedatingPreview | Refusal> {
  return read(environment, request, action, 'any-capacity', async (loading, actor, { today }: Moment) => {
    const loaded = await loadScheme(loading, scheme);
    const capacity = capacityToSet(actor, request, loaded.organisation);
    if (capacity !== null && isRefusal(capacity)) return capacity;
    const blockers = blockersOf(scheme, loaded, today);
    return { blockers, tasks: blockers.length > 0 ? [] : effectOf(scheme, loaded, today).flatMap(({ tasks }) => tasks) };
  });
}

async function loadScheme(loading: Loading, scheme: ReportingScheme): Promise<Loaded> {
  const [standing, organisation, schemes, calendar] = await Promise.all([
    loading.reportingScheme(scheme.code),
    loading.organisation(),
    loading.reportingSchemes(),
    loadWorkingDays(loading),
  ]);
  const concerned = [...schemes.filter(({ code }) => code === scheme.code), scheme];
  return { standing, organisation, schemes, calendar, rows: await loadReportRows(loading, concerned) };
}

function capacityToSet(actor: Actor, request: CommandRequest, { units }: OrganisationRecord): Capacity | null | Refusal {
  return organisationCapacity({ action, actor, request, unitId: null, units });
}

function blockersOf(scheme: ReportingScheme, { schemes, calendar }: Loaded, today: LocalDate): readonly Blocker[] {
  const blockers = [...schemeBlockers(scheme), ...symbolBlockers(scheme, schemes)];
  return blockers.length > 0 ? blockers : haste(scheme, calendar, today);
}

function effectOf(scheme: ReportingScheme, { rows, schemes: before }: Loaded, today: LocalDate): readonly MovingObligation[] {
  const after = [...before.filter(({ code }) => code !== scheme.code), scheme];
  return reportingEffect(rows, { before, after }, today);
}

/** Obligations whose tasks keep their dates while their periods run otherwise. */
function otherPeriods(redated: readonly MovingObligation[]): readonly Change[] {
  return redated
    .filter(({ tasks }) => tasks.length === 0)
    .map(({ obligation, from, dueOn }) => ({ kind: 'obligation.date', obligationId: obligation.id, from, dueOn }));
}
