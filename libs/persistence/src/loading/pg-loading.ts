import { obligationKey, type Loading } from '#application/ports/command-store';
import type { ColumnReading } from '#domain/plan/column-reading';
import type { SaidPair } from '#domain/plan/matching/said-pair';
import type {
  HeadedType,
  LoadedAmendment,
  LoadedCorrection,
  LoadedObligation,
  LoadedOccurrence,
  LoadedPlan,
  LoadedProposal,
  LoadedTask,
  NamesInPlan,
} from '#application/ports/loaded';
import type {
  HeldDeputy,
  HeldMembership,
  OpenContribution,
  OpenHandoff,
  OpenLead,
  StandingClient,
  UnitAffairs,
} from '#application/ports/reorganisation-loading';
import type { StreamHead } from '#domain/audit/stream-head';
import { GENESIS } from '#domain/audit/seal-event';
import type { Uuid } from '#domain/ids';
import type { EventFacts } from '#domain/occurrence/occurrence';
import type { Absence } from '#domain/organisation/absence';
import type { Deputy } from '#domain/organisation/deputy';
import type { LocalDate } from '#domain/time/local-date';
import { LOAD_ABSENCE, type AbsenceLoadRow } from './load-absence.js';
import {
  CLIENTS_OF_UNITS,
  DEPUTIES_OF_UNITS,
  MEMBERSHIPS_OF_UNITS,
  OPEN_CONTRIBUTIONS_OF_UNITS,
  OPEN_HANDOFFS_OF_UNITS,
  OPEN_LEADS,
  OPEN_TASKS_LED_BY,
  OPEN_TASKS_OF_UNITS,
  SPLITS,
} from './load-affairs.js';
import { LOAD_AMENDMENT, NAMES_IN_PLAN, OPEN_AMENDMENT, type AmendmentLoadRow, type NamesLoadRow } from './load-amendment.js';
import { LOAD_CORRECTION, OBLIGATIONS_OF_ROW, OPEN_CORRECTION, TASKS_OF_ROW, type CorrectionLoadRow } from './load-correction.js';
import { LOAD_DEPUTY, type DeputyLoadRow } from './load-deputy.js';
import { headOf, withHead, type Ended } from './heads.js';
import { HEAD_OF, HEADS_OF } from './load-head.js';
import {
  LOAD_OCCURRENCE,
  OCCURRENCE_KNOWN,
  OPEN_OCCURRENCES,
  OPEN_TASKS_OF_OCCURRENCE,
  toOccurrence,
  type OccurrenceLoadRow,
} from './load-occurrence.js';
import { LOAD_PLAN, toLoadedPlan, type PlanLoadRow } from './load-plan.js';
import { LOAD_SAID_PAIRS } from './load-counterparts.js';
import { LOAD_COLUMN_READINGS, LOAD_PROPOSAL, toProposal, type ProposalLoadRow } from './load-proposal.js';
import { PgTaskLoading } from './pg-task-loading.js';

/** Reads what commands need, each by one named statement, inside the session's transaction. */
export class PgLoading extends PgTaskLoading implements Loading {
  async plan(id: Uuid): Promise<LoadedPlan | null> {
    const row = await this.one<PlanLoadRow>('load-plan', LOAD_PLAN, id);
    return row && { ...toLoadedPlan(row), head: headOf('plan', id, row) };
  }

  async planToOpen(today: LocalDate): Promise<Uuid | null> {
    const rows = await this.session.send<{ plan_id: string }>({
      name: 'plan-to-open',
      text: `SELECT plan_id FROM plan
              WHERE tenant_id = $1 AND state = 'published' AND (opened_until IS NULL OR opened_until < $2::date)
              ORDER BY plan_id LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED`,
      values: [this.session.tenant, today],
    });
    return rows[0]?.plan_id ?? null;
  }

  async obligationKeys(planId: Uuid): Promise<ReadonlySet<string>> {
    const rows = await this.session.send<{ item_id: string; label: string }>({
      name: 'obligation-keys',
      text: 'SELECT o.item_id, o.label FROM plan_item i JOIN obligation o USING (tenant_id, item_id) WHERE i.tenant_id = $1 AND i.plan_id = $2',
      values: [this.session.tenant, planId],
    });
    return new Set(rows.map(({ item_id, label }) => obligationKey(item_id, label)));
  }

  async obligationParts(planId: Uuid): Promise<ReadonlySet<string>> {
    const rows = await this.session.send<{ item_id: string; part: string }>({
      name: 'obligation-parts',
      text: `SELECT o.item_id, part FROM plan_item i JOIN obligation o USING (tenant_id, item_id), unnest(ARRAY[o.label, o.due_on::text]) AS part
              WHERE i.tenant_id = $1 AND i.plan_id = $2 AND part IS NOT NULL`,
      values: [this.session.tenant, planId],
    });
    return new Set(rows.map(({ item_id, part }) => obligationKey(item_id, part)));
  }

  async publishedPlans(): Promise<LoadedPlan[]> {
    const rows = await this.session.send<{ plan_id: string }>({
      name: 'published-plans',
      text: `SELECT plan_id FROM plan WHERE tenant_id = $1 AND state = 'published' ORDER BY code FOR SHARE`,
      values: [this.session.tenant],
    });
    const plans = await Promise.all(rows.map(({ plan_id }) => this.plan(plan_id)));
    return plans.filter((plan) => plan !== null);
  }

  async openTasksOfPlan(planId: Uuid): Promise<LoadedTask[]> {
    await this.holdPlan(planId);
    return this.tasksFoundBy(`SELECT task_id FROM task WHERE tenant_id = $1 AND plan_id = $2 AND state <> 'closed'`, planId);
  }

  async obligationsOfRow(planId: Uuid, itemId: Uuid): Promise<readonly LoadedObligation[]> {
    await this.holdPlan(planId);
    const [obligations, tasks] = await Promise.all([
      this.session.send<Omit<LoadedObligation, 'tasks'>>({ text: OBLIGATIONS_OF_ROW, values: [this.session.tenant, itemId] }),
      this.tasksFoundBy(TASKS_OF_ROW, itemId),
    ]);
    return obligations.map((one) => ({ ...one, tasks: tasks.filter(({ sheet }) => sheet.obligationId === one.id) }));
  }

  async correction(id: Uuid): Promise<LoadedCorrection | null> {
    const row = await this.one<CorrectionLoadRow>('load-correction', LOAD_CORRECTION, id);
    return row && { correction: row.correction, head: headOf('correction', id, row) };
  }

  async openCorrectionOf(itemId: Uuid): Promise<Uuid | null> {
    const row = await this.one<{ id: string }>('open-correction', OPEN_CORRECTION, itemId);
    return row?.id ?? null;
  }

  async amendment(id: Uuid): Promise<LoadedAmendment | null> {
    const row = await this.one<AmendmentLoadRow>('load-amendment', LOAD_AMENDMENT, id);
    return row && { amendment: row.amendment, head: headOf('amendment', id, row) };
  }

  async openAmendmentOf(planId: Uuid): Promise<Uuid | null> {
    const row = await this.one<{ id: string }>('open-amendment', OPEN_AMENDMENT, planId);
    return row?.id ?? null;
  }

  async namesInPlan(planId: Uuid): Promise<NamesInPlan> {
    const row = await this.one<NamesLoadRow>('names-in-plan', NAMES_IN_PLAN, planId);
    return { referencePaths: new Set(row?.paths), sections: new Set(row?.sections) };
  }

  async splits(): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await this.session.send<{ unit: string; parts: string[] }>({ text: SPLITS, values: [this.session.tenant] });
    return new Map(rows.map(({ unit, parts }) => [unit, parts]));
  }

  async unclosedPlans(): Promise<LoadedPlan[]> {
    const rows = await this.session.send<{ plan_id: string }>({
      text: `SELECT plan_id FROM plan WHERE tenant_id = $1 AND state <> 'closed' ORDER BY code`,
      values: [this.session.tenant],
    });
    const plans = await Promise.all(rows.map(({ plan_id }) => this.plan(plan_id)));
    return plans.filter((plan) => plan !== null);
  }

  async affairsOf(unitIds: readonly Uuid[], on: LocalDate): Promise<UnitAffairs> {
    const standing = [this.session.tenant, [...unitIds]];
    const [tasks, contributions, handoffs, memberships, deputies, clients] = await Promise.all([
      this.tasksFoundBy(OPEN_TASKS_OF_UNITS, [...unitIds]),
      this.session.send<Ended<OpenContribution>>({ text: OPEN_CONTRIBUTIONS_OF_UNITS, values: standing }),
      this.session.send<Ended<OpenHandoff>>({ text: OPEN_HANDOFFS_OF_UNITS, values: standing }),
      this.session.send<Ended<HeldMembership>>({ text: MEMBERSHIPS_OF_UNITS, values: [...standing, on] }),
      this.session.send<Ended<HeldDeputy>>({ text: DEPUTIES_OF_UNITS, values: [...standing, on] }),
      this.session.send<Ended<StandingClient>>({ text: CLIENTS_OF_UNITS, values: standing }),
    ]);
    return {
      tasks,
      contributions: contributions.map((row) => withHead('contribution', row)),
      handoffs: handoffs.map((row) => withHead('handoff', row)),
      memberships: memberships.map((row) => withHead('membership', row)),
      deputies: deputies.map((row) => withHead('deputy', row)),
      clients: clients.map((row) => withHead('service-client', row)),
    };
  }

  openLeads(): Promise<OpenLead[]> {
    return this.session.send<OpenLead>({ text: OPEN_LEADS, values: [this.session.tenant] });
  }

  openTasksLedBy(unitIds: readonly Uuid[]): Promise<LoadedTask[]> {
    return this.tasksFoundBy(OPEN_TASKS_LED_BY, [...unitIds]);
  }

  async heads(type: HeadedType, ids: readonly Uuid[]): Promise<ReadonlyMap<Uuid, StreamHead>> {
    const rows = await this.session.send<{ id: string; version: number; head: string }>({
      text: HEADS_OF[type],
      values: [this.session.tenant, [...ids]],
    });
    return new Map(rows.map((row) => [row.id, headOf(type, row.id, row)]));
  }

  async occurrence(id: Uuid): Promise<LoadedOccurrence | null> {
    const row = await this.one<OccurrenceLoadRow>('load-occurrence', LOAD_OCCURRENCE, id);
    return row && { occurrence: toOccurrence(row), head: headOf('occurrence', id, row), answered: row.answered };
  }

  openTasksOf(occurrenceId: Uuid): Promise<LoadedTask[]> {
    return this.tasksFoundBy(OPEN_TASKS_OF_OCCURRENCE, occurrenceId);
  }

  async knownEvent({ kind, occurredOn, document, unitId }: EventFacts): Promise<Uuid | null> {
    const number = document?.number ?? null;
    if (number === null) return null;
    const values = [this.session.tenant, kind, occurredOn, number, unitId];
    const [row] = await this.session.send<{ occurrence_id: string }>({ text: OCCURRENCE_KNOWN, values });
    return row?.occurrence_id ?? null;
  }

  async openOccurrences(): Promise<LoadedOccurrence[]> {
    const rows = await this.session.send<{ id: string }>({ text: OPEN_OCCURRENCES, values: [this.session.tenant] });
    const loaded = await Promise.all(rows.map(({ id }) => this.occurrence(id)));
    return loaded.filter((one) => one !== null);
  }

  columnReadings(issuerUnitId: Uuid): Promise<readonly ColumnReading[]> {
    const values = [this.session.tenant, issuerUnitId];
    return this.session.send<ColumnReading>({ name: 'load-column-readings', text: LOAD_COLUMN_READINGS, values });
  }

  saidPairs(planId: Uuid, otherPlanId: Uuid): Promise<readonly SaidPair[]> {
    const values = [this.session.tenant, planId, otherPlanId];
    return this.session.send<SaidPair>({ name: 'load-said-pairs', text: LOAD_SAID_PAIRS, values });
  }

  async proposal(id: Uuid): Promise<LoadedProposal | null> {
    const row = await this.one<ProposalLoadRow>('load-proposal', LOAD_PROPOSAL, id);
    return row && { ...toProposal(row), head: headOf('plan-proposal', id, row) };
  }

  async deputy(id: Uuid): Promise<Deputy | null> {
    const row = await this.one<DeputyLoadRow>('load-deputy', LOAD_DEPUTY, id);
    return row && row.deputy;
  }

  async absence(id: Uuid): Promise<Absence | null> {
    const row = await this.one<AbsenceLoadRow>('load-absence', LOAD_ABSENCE, id);
    return row && row.absence;
  }

  async head(type: HeadedType, id: Uuid): Promise<StreamHead | null> {
    const row = await this.one<{ version: number; head: string }>(`head-of-${type}`, HEAD_OF[type], id);
    return row && headOf(type, id, row);
  }

  async streamHead(stream: string): Promise<StreamHead> {
    const [row] = await this.session.send<{ seq: number; head: string }>({
      name: 'stream-head',
      text: `SELECT seq, encode(head, 'hex') AS head FROM audit_stream WHERE tenant_id = $1 AND stream = $2`,
      values: [this.session.tenant, stream],
    });
    return row ? { stream, seq: row.seq, hash: row.head } : { stream, seq: 0, hash: GENESIS };
  }

  /** Whoever opens more of the plan waits until the transaction is over. */
  private async holdPlan(planId: Uuid): Promise<void> {
    const values = [this.session.tenant, planId];
    await this.session.send({ text: 'SELECT 1 FROM plan WHERE tenant_id = $1 AND plan_id = $2 FOR UPDATE', values });
  }
}
