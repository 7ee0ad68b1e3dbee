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
import { organisationOn } from '#domain/organisation/organisation';
import { isRefusal, refuse, type Blocker, type Refusal } from '#domain/refusal';
import type { LocalDate } from '#domain/time/local-date';
import type { ReportingScheme } from '#domain/timing/reporting-scheme';
import { haste, schemeBlockers, symbolBlockers } from '#domain/timing/scheme-blockers';
import type { WorkingDays } from '#domain/timing/working-days';

const action = 'reporting-scheme.set';

interface Loaded {
  readonly standing: { readonly id: Uuid; readonly head: StreamHead } | null;
  /** Its `reporting` are the schemes as they stand. */
  readonly organisation: OrganisationRecord;
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
      const setting = settingOf(scheme, loaded, actor, today, request);
      if (isRefusal(setting)) return setting;
      const { standing } = loaded;
      const { capacity, redated, blockers } = setting;
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
    const setting = settingOf(scheme, await loadScheme(loading, scheme), actor, today, request);
    return isRefusal(setting) ? setting : { blockers: setting.blockers, tasks: setting.redated.flatMap(({ tasks }) => tasks) };
  });
}

async function loadScheme(loading: Loading, scheme: ReportingScheme): Promise<Loaded> {
  const [standing, organisation, calendar] = await Promise.all([
    loading.reportingScheme(scheme.code),
    loading.organisation(),
    loadWorkingDays(loading),
  ]);
  const concerned = [...organisation.reporting.filter(({ code }) => code === scheme.code), scheme];
  return { standing, organisation, calendar, rows: await loadReportRows(loading, concerned) };
}

/** Who sets it, what stands in its way, and which obligations it dates otherwise: none while something does. */
function settingOf(
  scheme: ReportingScheme,
  { organisation, calendar, rows }: Loaded,
  actor: Actor,
  today: LocalDate,
  request: CommandRequest,
): { readonly capacity: Capacity | null; readonly blockers: readonly Blocker[]; readonly redated: readonly MovingObligation[] } | Refusal {
  const { units, parties, reporting: before } = organisation;
  const capacity = organisationCapacity({ action, actor, request, unitId: null, units });
  if (capacity !== null && isRefusal(capacity)) return capacity;
  const wrong = [...schemeBlockers(scheme), ...symbolBlockers(scheme, before)];
  const blockers = wrong.length > 0 ? wrong : haste(scheme, calendar, today);
  if (blockers.length > 0) return { capacity, blockers, redated: [] };
  const after = [...before.filter(({ code }) => code !== scheme.code), scheme];
  return { capacity, blockers, redated: reportingEffect(rows, { before, after }, organisationOn(today, units, parties)) };
}

/** Obligations whose tasks keep their dates while their periods run otherwise. */
function otherPeriods(redated: readonly MovingObligation[]): readonly Change[] {
  return redated
    .filter(({ tasks }) => tasks.length === 0)
    .map(({ obligation, from, dueOn }) => ({ kind: 'obligation.date', obligationId: obligation.id, from, dueOn }));
}
