import { verifyAudit } from '#application/audit/verify-audit';
import { recordDeadlines } from '#application/deadlines/record-deadlines';
import { registerOccurrence } from '#application/occurrences/register-occurrence';
import { reorganise } from '#application/organisation/reorganise/reorganise';
import { openPeriods } from '#application/plans/open-periods';
import { publishPlan } from '#application/plans/publish-plan';
import { actOnTask } from '#application/tasks/act-on-task';
import { readReorganisation } from '#composition/seeds/read-reorganisation';
import type { Uuid } from '#domain/ids';
import type { TaskState, TaskContext } from '#domain/task/task';
import { readTimeliness } from '#domain/task/timeliness';
import { addDays, type LocalDate } from '#domain/time/local-date';
import { PgAuditLog } from '#persistence/audit/pg-audit-log';
import { createDataSource } from '#persistence/connection/data-source';
import type { DocketWorld } from '#testing/docket-world';
import { SEEDS_FOLDER } from '#testing/kon-tum';
import { Cast } from './cast.js';
import { conductOf, type Conduct } from './conduct.js';
import { countCells, type FourCells, type Reading } from './four-cells.js';
import { HAPPENINGS, type Happening } from './happenings.js';
import { recount } from './recount.js';

/** What a replayed year came to. */
export interface Replayed {
  /** At the end of each month that was replayed. */
  readonly months: ReadonlyMap<LocalDate, FourCells>;
  /** The same from the audit log alone. */
  readonly recounted: ReadonlyMap<LocalDate, FourCells>;
  readonly tasks: number;
  readonly acts: number;
  readonly events: number;
  readonly findings: readonly object[];
  /** Rows whose periods opened with nobody to ask, by the day on which it was first seen. */
  readonly unasked: ReadonlyMap<string, LocalDate>;
}

export interface ReplayOptions {
  readonly seed: number;
  /** The first morning is 10/02/2025; both days are replayed. */
  readonly until: LocalDate;
  readonly tell: (line: string) => void;
}

const FIRST_DAY = '2025-02-10';

interface Standing {
  readonly taskId: Uuid;
  readonly reference: string;
  readonly originUnitId: Uuid;
  readonly planCode: string;
  readonly conduct: Conduct;
}

/** Walks a year day by day through the product's own commands: the clock's work first, then what happens, then what people do. */
export async function replayYear(world: DocketWorld, { seed, until, tell }: ReplayOptions): Promise<Replayed> {
  const replay = new Replay(world, seed);
  const months = new Map<LocalDate, FourCells>();
  await replay.begin();
  for (let day: LocalDate = FIRST_DAY; day <= until; day = addDays(day, 1)) {
    await replay.day(day);
    if (addDays(day, 1).endsWith('-01') || day === until) {
      months.set(day, countCells(await replay.readings(day)));
      tell(`${day}: ${replay.acts} acts`);
    }
  }
  return { months, ...(await replay.proof([...months.keys()])), tasks: replay.tasks, acts: replay.acts, unasked: replay.unasked };
}

class Replay {
  readonly unasked = new Map<string, LocalDate>();
  acts = 0;
  tasks = 0;
  private readonly cast: Cast;
  private readonly due = new Map<LocalDate, (() => Promise<void>)[]>();
  private readonly seen = new Set<Uuid>();
  private readonly groups = new Map<string, string>();

  constructor(
    private readonly world: DocketWorld,
    private readonly seed: number,
  ) {
    this.cast = new Cast(world);
  }

  async begin(): Promise<void> {
    const { world } = this;
    await this.cast.appointHeads('2025-01-01');
    const [province] = await world.sql<{ plan_id: Uuid }>(`SELECT plan_id FROM plan WHERE code = 'KT-TINH-2025'`);
    await world.done('nga', publishPlan(world.cityPlan, {}, world.environment.ids));
    await world.done('hoai', publishPlan(province?.plan_id ?? '', {}, world.environment.ids), this.forProvince());
  }

  async day(day: LocalDate): Promise<void> {
    const { world } = this;
    world.clock.moveTo(`${day}T01:00:00.000Z`);
    if (day === '2025-03-01' || day === '2025-07-01') await this.reorganise(day);
    const { blocked } = await openPeriods(world.environment, world.tenant);
    for (const { code, params } of blocked) {
      const row = `${params['row'] ?? ''} ${code}`;
      if (!this.unasked.has(row)) this.unasked.set(row, day);
    }
    await recordDeadlines(world.environment, world.tenant);
    for (const happening of HAPPENINGS.filter(({ on }) => on === day)) await this.happen(happening);
    await this.meetNewTasks(day);
    for (const act of this.due.get(day) ?? []) await act();
    this.due.delete(day);
  }

  private async reorganise(day: LocalDate): Promise<void> {
    const order = await readReorganisation(SEEDS_FOLDER, `reorganisations/${day}.yaml`);
    const { ids } = this.world.environment;
    await this.world.done('hoai', reorganise(ids.next(), order, ids));
    await this.cast.appointHeads(day);
  }

  private async happen({ on, plan, kind, name, occurredOn = on, dueOn, rows, drafter }: Happening): Promise<void> {
    const { world } = this;
    const items =
      rows === null
        ? null
        : await world.sql<{ item_id: Uuid }>(
            'SELECT item_id FROM plan_item JOIN plan USING (tenant_id, plan_id) WHERE code = $1 AND path = ANY ($2)',
            [plan, rows],
          );
    const roles = drafter === undefined ? {} : { [world.idOf('co-quan-soan-thao')]: [world.idOf(drafter)] };
    const facts = { kind, name, occurredOn, dueOn, document: null, unitId: null, roles, sourceTaskId: null };
    const { ids } = world.environment;
    const command = registerOccurrence(ids.next(), facts, items && items.map(({ item_id }) => item_id), ids);
    await (plan === 'KT-TP-2025' ? world.done('nga', command) : world.done('hoai', command, this.forProvince()));
  }

  private async meetNewTasks(day: LocalDate): Promise<void> {
    const tasks = await this.world.sql<{
      task_id: Uuid;
      reference: string;
      origin: Uuid;
      code: string;
      due: string | null;
      awaited: boolean;
    }>(
      `SELECT t.task_id, t.reference, t.origin_unit_id AS origin, p.code, t.effective_due_on::text AS due, t.grace_until::text AS grace, o.occurrence_id IS NOT NULL AS awaited
         FROM task t JOIN plan p USING (tenant_id, plan_id) JOIN obligation o USING (tenant_id, obligation_id)
        WHERE t.created_at >= $1 ORDER BY t.reference`,
      [`${day}T00:00:00Z`],
    );
    for (const { task_id: taskId, reference, origin, code, due, awaited } of tasks.filter((task) => !this.seen.has(task.task_id))) {
      this.seen.add(taskId);
      this.tasks += 1;
      const conduct = conductOf(this.seed, reference, { createdOn: day, dueOn: due, isAwaited: awaited });
      if (conduct.submitsOn === null) continue;
      const standing = { taskId, reference, originUnitId: origin, planCode: code, conduct };
      this.plan(conduct.submitsOn, day, () => this.submit(standing, 1));
    }
  }

  private async submit(standing: Standing, version: number): Promise<void> {
    const head = this.cast.headOf(standing.originUnitId);
    const documentIds = [await this.cast.documentOf(head)];
    await this.cast.by(head, actOnTask(standing.taskId, { verb: 'submit', documentIds, note: null, externalRef: null }));
    this.acts += 1;
    this.planIn(standing.conduct.reviewDays, () => this.decide(standing, version));
  }

  private async decide(standing: Standing, version: number): Promise<void> {
    const { returnedFor } = standing.conduct;
    const reviewer = await this.reviewerOf(standing);
    const { taskId } = standing;
    this.acts += 1;
    if (returnedFor === null || version > 1) {
      await this.world.done(reviewer, actOnTask(taskId, { verb: 'approve', submission: version, note: null }));
      return;
    }
    const reason = 'Đề nghị bổ sung số liệu.';
    await this.world.done(reviewer, actOnTask(taskId, { verb: 'return', submission: version, reason, resubmitBy: null }));
    this.planIn(returnedFor, () => this.submit(standing, version + 1));
  }

  /** The Office reviews; what it leads itself, or has taken over, goes to whoever leads the committee. */
  private async reviewerOf({ taskId, planCode }: Standing): Promise<string> {
    const [lead] = await this.world.sql<{ type: string }>(
      'SELECT type FROM task t JOIN unit u ON u.unit_id = t.lead_unit_id WHERE task_id = $1',
      [taskId],
    );
    const isCity = planCode === 'KT-TP-2025';
    if (lead?.type === 'office') return isCity ? 'phong' : 'tam';
    return isCity ? 'mai' : 'cuong';
  }

  /** Every task as it stands on the evening of a day. */
  async readings(day: LocalDate): Promise<readonly Reading[]> {
    const rows = await this.world.sql<{
      plan_id: Uuid;
      lead: Uuid;
      state: TaskState;
      outcome: TaskContext['outcome'];
      grace: string | null;
      accepted: string | null;
      completed: string | null;
      due: string | null;
      late: boolean;
    }>(
      `SELECT t.plan_id, t.lead_unit_id AS lead, t.state, t.outcome, t.accepted_on::text AS accepted, s.completed_on::text AS completed,
              t.effective_due_on::text AS due, t.grace_until::text AS grace, t.born_late AS late
         FROM task t LEFT JOIN submission s ON s.tenant_id = t.tenant_id AND s.task_id = t.task_id AND s.number = t.submission_number`,
    );
    await this.nameGroups();
    return rows.map(({ plan_id, lead, state, outcome, accepted, completed, due, grace, late }) => {
      const submission = completed === null ? null : { completedOn: completed };
      const context = { effectiveDueOn: due, outcome, acceptedOn: accepted, submission, suspension: null, approvals: [] };
      return {
        group: this.groupOf(plan_id, lead),
        bornLate: late,
        timeliness: readTimeliness({ state, context, facts: { graceUntil: grace, bornLate: late, issuer: null } }, day),
      };
    });
  }

  async proof(days: readonly LocalDate[]): Promise<Pick<Replayed, 'recounted' | 'events' | 'findings'>> {
    const auditor = await createDataSource(this.world.database.url, 'docket_auditor', 2).initialize();
    try {
      const log = new PgAuditLog(auditor);
      const { events, findings } = await verifyAudit(log);
      const readings = await log.inOneMoment(this.world.tenant, (stored) =>
        recount(stored, days, (planId, leadUnitId) => this.groupOf(planId, leadUnitId)),
      );
      return { recounted: new Map([...readings].map(([day, own]) => [day, countCells(own)])), events, findings };
    } finally {
      await auditor.destroy();
    }
  }

  private async nameGroups(): Promise<void> {
    const [plans, units] = await Promise.all([
      this.world.sql<{ id: Uuid; code: string }>('SELECT plan_id AS id, code FROM plan'),
      this.world.sql<{ id: Uuid; type: string }>('SELECT unit_id AS id, type FROM unit'),
    ]);
    for (const plan of plans)
      for (const unit of units) this.groups.set(`${plan.id} ${unit.id}`, `${plan.code} ${KINDS[unit.type] ?? unit.type}`);
  }

  private groupOf(planId: Uuid, leadUnitId: Uuid): string {
    return this.groups.get(`${planId} ${leadUnitId}`) ?? 'không rõ';
  }

  private forProvince(): { readonly actingAs: Uuid } {
    return { actingAs: this.world.idOf('hoai plan-administrator vp-ubnd-tinh') };
  }

  private plan(day: LocalDate, today: LocalDate, act: () => Promise<void>): void {
    const on = day < today ? today : day;
    this.due.set(on, [...(this.due.get(on) ?? []), act]);
  }

  private planIn(days: number, act: () => Promise<void>): void {
    const today = this.world.clock.now().slice(0, 10);
    this.plan(addDays(today, days), today, act);
  }
}

const KINDS: Readonly<Record<string, string>> = {
  office: 'văn phòng',
  department: 'sở, ban, ngành',
  'management-board': 'sở, ban, ngành',
  'people-committee': 'UBND cấp tỉnh, huyện',
  division: 'phòng chuyên môn',
  ward: 'UBND cấp xã',
  township: 'UBND cấp xã',
  commune: 'UBND cấp xã',
  'public-service-unit': 'đơn vị sự nghiệp',
};
