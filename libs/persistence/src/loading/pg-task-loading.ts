import type { LoadedContribution, LoadedHandoff, LoadedPart, LoadedTask, TaskParts } from '#application/ports/loaded';
import type { Comment } from '#domain/comment/comment';
import type { Extension } from '#domain/extension/extension';
import type { Uuid } from '#domain/ids';
import type { Actor } from '#domain/organisation/capacity';
import type { DeadlineRules } from '#domain/task/deadline-rules';
import { DEADLINE_STAGES, type DeadlineStage } from '#domain/task/deadline-stage';
import { readerOf, sees } from '#domain/task/sight';
import type { LocalDate } from '#domain/time/local-date';
import { headOf } from './heads.js';
import { LOAD_COMMENT, type CommentLoadRow } from './load-comment.js';
import { CONTRIBUTIONS_TO_REMIND, LOAD_CONTRIBUTIONS, toContribution, type ContributionLoadRow } from './load-contribution.js';
import { COUNT_AT_DEADLINE, TASKS_AT_DEADLINE, TASKS_TO_RESUME } from './load-deadlines.js';
import { TASKS_DUE_BETWEEN } from './load-outages.js';
import { PART_OF } from './parts-sql.js';
import { PgDocumentLoading } from './pg-document-loading.js';
import type { TenantSession } from '../stores/tenant-session.js';
import { PREVIOUS_TASK } from './previous-task-sql.js';
import { LOAD_TASKS } from './task-sql.js';
import { toLoadedTask, toSight, type TaskLoadRow } from './to-task.js';

/**
 * Reads tasks, and what belongs to them with a life of its own. What is asked for by its id is there only for whoever sees it; what a
 * statement finds (a plan's tasks, a unit's, those at their date) is read for work on all of them, and is not narrowed.
 */
export class PgTaskLoading extends PgDocumentLoading {
  /** @param actor who reads, known once the transaction is open */
  constructor(
    session: TenantSession,
    private readonly actor: () => Promise<Actor>,
  ) {
    super(session);
  }

  async task(id: Uuid): Promise<LoadedTask | null> {
    const [task] = await this.tasks([id]);
    return task ?? null;
  }

  async tasks(ids: readonly Uuid[]): Promise<LoadedTask[]> {
    const rows = await this.rows(ids);
    const reader = readerOf(await this.actor());
    return rows.filter((row) => sees(reader, toSight(row))).map(toLoadedTask);
  }

  tasksAtDeadline(today: LocalDate, { soonDays, headDays, ownerDays }: DeadlineRules, limit: number): Promise<LoadedTask[]> {
    return this.tasksFoundBy(TASKS_AT_DEADLINE, today, soonDays, headDays, ownerDays, limit);
  }

  async toldAtDeadline(day: LocalDate, { soonDays, headDays, ownerDays }: DeadlineRules): Promise<ReadonlyMap<DeadlineStage, number>> {
    const values = [this.session.tenant, day, soonDays, headDays, ownerDays];
    const rows = await this.session.send<{ stage: number; tasks: number }>({ text: COUNT_AT_DEADLINE, values });
    return new Map(DEADLINE_STAGES.map((stage, index) => [stage, rows.find((row) => row.stage === index + 1)?.tasks ?? 0]));
  }

  tasksToResume(today: LocalDate, limit: number): Promise<LoadedTask[]> {
    return this.tasksFoundBy(TASKS_TO_RESUME, today, limit);
  }

  tasksDueBetween(from: LocalDate, to: LocalDate): Promise<LoadedTask[]> {
    return this.tasksFoundBy(TASKS_DUE_BETWEEN, from, to);
  }

  async previousTask(taskId: Uuid): Promise<Uuid | null> {
    const row = await this.one<{ id: string }>('previous-task', PREVIOUS_TASK, taskId);
    return row?.id ?? null;
  }

  async contribution(id: Uuid): Promise<LoadedContribution | null> {
    const [loaded] = await this.contributions([id]);
    return loaded ?? null;
  }

  async contributionsToRemind(today: LocalDate, near: LocalDate, limit: number): Promise<LoadedContribution[]> {
    const values = [this.session.tenant, today, near, limit];
    const rows = await this.session.send<{ contribution_id: string }>({ text: CONTRIBUTIONS_TO_REMIND, values });
    return rows.length === 0 ? [] : this.contributions(rows.map(({ contribution_id }) => contribution_id));
  }

  private async contributions(ids: readonly Uuid[]): Promise<LoadedContribution[]> {
    const values = [this.session.tenant, [...ids]];
    const rows = await this.session.send<ContributionLoadRow>({ name: 'load-contributions', text: LOAD_CONTRIBUTIONS, values });
    const tasks = await this.tasks([...new Set(rows.map(({ task_id }) => task_id))]);
    const byId = new Map(tasks.map((task) => [task.task.id, task]));
    return rows.flatMap((row) => {
      const task = byId.get(row.task_id);
      return task === undefined
        ? []
        : [{ contribution: toContribution(row), head: headOf('contribution', row.contribution_id, row), task }];
    });
  }

  async comment(id: Uuid): Promise<LoadedPart<Comment> | null> {
    const row = await this.one<CommentLoadRow>('load-comment', LOAD_COMMENT, id);
    if (row === null) return null;
    const task = await this.task(row.comment.taskId);
    return task && { part: row.comment, head: headOf('comment', id, row), task };
  }

  extension(id: Uuid): Promise<LoadedPart<Extension> | null> {
    return this.part('extension', id, ({ extensions }) => extensions.find((one) => one.id === id));
  }

  handoff(id: Uuid): Promise<LoadedPart<LoadedHandoff> | null> {
    return this.part('handoff', id, ({ handoffs }) => handoffs.find(({ handoff }) => handoff.id === id));
  }

  /** A part of a task comes with the task: what it says is read there. */
  private async part<Part>(
    type: keyof typeof PART_OF,
    id: Uuid,
    find: (parts: TaskParts) => Part | undefined,
  ): Promise<LoadedPart<Part> | null> {
    const row = await this.one<{ task_id: string; version: number; head: string }>(`load-${type}`, PART_OF[type], id);
    const task = row && (await this.task(row.task_id));
    const part = task && find(task.parts);
    return row && task && part ? { part, head: headOf(type, id, row), task } : null;
  }

  /** Those that a statement names, whose first parameter is the tenant. */
  protected async tasksFoundBy(text: string, ...parameters: readonly unknown[]): Promise<LoadedTask[]> {
    const rows = await this.session.send<{ task_id: string }>({ text, values: [this.session.tenant, ...parameters] });
    return (await this.rows(rows.map(({ task_id }) => task_id))).map(toLoadedTask);
  }

  private async rows(ids: readonly Uuid[]): Promise<TaskLoadRow[]> {
    if (ids.length === 0) return [];
    return this.session.send<TaskLoadRow>({ name: 'load-tasks', text: LOAD_TASKS, values: [this.session.tenant, [...ids]] });
  }

  protected async one<Row extends object>(name: string, text: string, id: Uuid): Promise<Row | null> {
    const [row] = await this.session.send<Row>({ name, text, values: [this.session.tenant, id] });
    return row ?? null;
  }
}
