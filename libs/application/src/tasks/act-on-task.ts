import type { Command } from '#application/execute-command/command';
import { taskGrowth } from '#application/tasks/task-growth';
import { viewTask, type TaskView } from '#application/tasks/task-view';
import { documentRefs } from '#application/documents/document-refs';
import { unusableDocuments } from '#application/documents/unusable-documents';
import { actedOnWith, decideTogether } from '#application/tasks/act-together';
import { documentsOnTask } from '#application/tasks/documents-on-task';
import { draftsAfter } from '#application/drafts/drafts-after';
import type { Change } from '#application/ports/changes';
import type { LoadedDocument, LoadedTask, OrganisationRecord } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import { isAbsentOn, type Absence } from '#domain/organisation/absence';
import type { Membership } from '#domain/organisation/membership';
import { isValidOn } from '#domain/organisation/validity';
import { officerTerms } from '#domain/organisation/officer-terms';
import { isRefusal, refuse, type Blocker } from '#domain/refusal';
import { organisationOn } from '#domain/organisation/organisation';
import { personOn } from '#domain/organisation/person-on';
import { reviewerBlockers } from '#domain/task/reviewer-blockers';
import { besideSiblings } from '#domain/task/bundle';
import { claimInForce } from '#domain/task/claim';
import type { Evidence } from '#domain/task/evidence';
import { decideTask, type Decision } from '#domain/task/decide-task';
import type { PointAnswer } from '#domain/task/review';
import type { Task } from '#domain/task/task';
import type { TaskCommand } from '#domain/task/task-command';
import type { LocalDate } from '#domain/time/local-date';

/** A verb as somebody asks for it: documents are named by id, and become files with a digest once they are loaded. */
export type TaskRequest =
  | Exclude<TaskCommand, { verb: 'propose' | 'submit' | 'enter-for' | 'record-outcome' | 'hide-document' | 'end' }>
  | (Omit<Extract<TaskCommand, { verb: 'record-outcome' }>, 'documents'> & { readonly documentIds: readonly Uuid[] })
  | {
      readonly verb: 'enter-for';
      readonly documentIds: readonly Uuid[];
      readonly note: string | null;
      readonly reason: string;
      readonly answers?: readonly PointAnswer[];
      readonly evidence?: Evidence;
    }
  | {
      readonly verb: 'propose';
      readonly documentIds: readonly Uuid[];
      readonly note: string | null;
      readonly answers?: readonly PointAnswer[];
      readonly evidence?: Evidence;
    }
  | {
      readonly verb: 'submit';
      readonly documentIds: readonly Uuid[] | null;
      readonly note: string | null;
      readonly answers?: readonly PointAnswer[];
      readonly evidence?: Evidence;
      readonly externalRef: string | null;
    };

/** The verbs that name somebody, or a unit, of the administration. */
const NAMING: readonly TaskRequest['verb'][] = ['forward', 'add-coordinator', 'add-reviewer'];

export interface LoadedForAct {
  readonly task: LoadedTask;
  readonly documents: readonly LoadedDocument[];
  /** Of the whole tenant, where the verb names somebody or a unit of it. */
  readonly organisation: OrganisationRecord | null;
  /** Of whoever is to have the task in hand. */
  readonly absences: readonly Absence[];
  /** The tasks to which the act is done too. */
  readonly others: readonly LoadedTask[];
}

/** Any verb on one task; assigning it is `assignTask`, and hiding a document `hideDocument`, which ask more. The rules are `decideTask`'s; this loads, turns moves into events, and answers with the task as it then is. */
export function actOnTask(taskId: Uuid, asked: TaskRequest): Command<LoadedForAct, TaskView> {
  const action = `task.${asked.verb}`;
  const documentIds = 'documentIds' in asked ? (asked.documentIds ?? []) : [];
  return {
    action,
    target: { type: 'task', id: taskId },
    async load(loading, _moment, { caller }) {
      const takers = takersOf(asked, caller.id);
      const [task, documents, organisation, absences] = await Promise.all([
        loading.task(taskId),
        documentIds.length > 0 ? loading.documents(documentIds) : Promise.resolve([]),
        NAMING.includes(asked.verb) ? loading.organisation() : Promise.resolve(null),
        takers.length > 0 ? loading.absencesOf(takers) : Promise.resolve([]),
      ]);
      if (task === null) return null;
      const otherIds = actedOnWith(asked, task.task);
      const others = otherIds.length > 0 ? await loading.tasks(otherIds) : [];
      const proposed = proposedIds(asked, task.task);
      if (proposed.length > 0) documents.push(...(await loading.documents(proposed)));
      return { task, documents, organisation, absences, others };
    },
    standing: ({ task }) => ({ version: task.task.version, state: task.task.state, taskId }),
    decide: ({ task, documents, organisation, absences, others }, actor, moment, request) => {
      const decision = decideTask(task.task, commandOf(asked, documents), actor, request.actingAs, moment.now);
      if (isRefusal(decision)) return decision;
      // Asked after the rights: a stranger learns nothing about documents.
      const unusable = unusableDocuments([...documentIds, ...proposedIds(asked, task.task)], documents, actor, documentsOnTask(task.task));
      if (unusable.length > 0) return refuse('invalid', action, task.task.state, unusable);
      const away = isAbsentOn(absences, moment.today) ? [{ code: asked.verb === 'claim' ? 'absent-yourself' : 'person-absent' }] : [];
      const unfit = [...namesUnfit(asked, task.task, organisation, moment.today), ...away];
      if (unfit.length > 0) return refuse('invalid', action, task.task.state, unfit);
      const after = withClaimant(decision.task, asked, organisation?.memberships ?? [], moment.today);
      if (asked.verb === 'forward' && claimInForce(after, moment.now) === null)
        return refuse('invalid', action, task.task.state, [{ code: 'not-an-officer' }]);
      const first = { loaded: task, decision };
      const beside = decideTogether(asked, first, others, { actor, request, moment });
      if (isRefusal(beside)) return beside;
      const done = [first, ...beside];
      return {
        growth: done.map(({ loaded, decision: made }) => taskGrowth(loaded, made, actor)),
        changes: done.flatMap(({ loaded, decision: made }) => [
          ...changesOf(loaded, made, request.caller.id, refOf(asked, loaded === task)),
          ...draftsAfter(loaded.task, made.task, asked.verb, actor.id),
        ]),
        intents: done.flatMap(
          ({
            loaded: { head },
            decision: {
              task: { id },
              intents,
            },
          }) => intents.map((intent) => ({ stream: head.stream, kind: intent.kind, body: { taskId: id, ...intent } })),
        ),
        result: viewTask(
          {
            ...task,
            task: besideSiblings(
              after,
              beside.map(({ decision: made }) => made.task),
            ),
          },
          actor,
          moment,
        ),
      };
    },
  };
}

/** The files that are submitted as they were proposed: one of them may have been hidden since. */
function proposedIds(asked: TaskRequest, { context: { proposal } }: Task): readonly Uuid[] {
  if (asked.verb !== 'submit' || asked.documentIds !== null) return [];
  return (proposal?.documents ?? []).map(({ documentId }) => documentId);
}

/** Who is to have the task in hand. */
function takersOf(asked: TaskRequest, callerId: Uuid): readonly Uuid[] {
  switch (asked.verb) {
    case 'claim':
      return [callerId];
    case 'forward':
      return [asked.personId];
    default:
      return [];
  }
}

/** The task with the terms of whoever has it in hand after the act: whoever claims it works there today, as they were let to. */
function withClaimant(task: Task, { verb }: TaskRequest, memberships: readonly Membership[], today: LocalDate): Task {
  const { claim } = task.context;
  if (claim === null || (verb !== 'claim' && verb !== 'forward')) return task;
  const { leadUnitId } = task.facts;
  const claimantTerms = verb === 'claim' ? [{ validFrom: today, validTo: today }] : officerTerms(memberships, leadUnitId, claim.personId);
  return { ...task, facts: { ...task.facts, claimantTerms, claimantAbsences: [] } };
}

/** What is wrong with whom, or which unit, the verb names. */
function namesUnfit(asked: TaskRequest, task: Task, record: OrganisationRecord | null, today: LocalDate): readonly Blocker[] {
  if (record === null) return [];
  if (asked.verb === 'add-coordinator' && !isInForce(asked.unitId, record, today)) {
    return [{ code: 'unit-unknown', params: { pointer: '/unitId' } }];
  }
  if (asked.verb !== 'add-reviewer') return [];
  return reviewerBlockers(personOn(asked.personId, record.memberships, organisationOn(today, record.units, record.parties)), task);
}

/** What the caller's own system calls a version: one call, one version, though it answers several tasks. */
function refOf(asked: TaskRequest, isFirst: boolean): string | null {
  return isFirst && 'externalRef' in asked ? asked.externalRef : null;
}

function isInForce(unitId: Uuid, { units }: OrganisationRecord, today: LocalDate): boolean {
  return units.some((unit) => unit.id === unitId && isValidOn(unit, today));
}

function commandOf(asked: TaskRequest, loaded: readonly LoadedDocument[]): TaskCommand {
  if (!('documentIds' in asked)) return asked;
  if (asked.verb === 'submit') {
    const { verb, documentIds, note, answers = [], evidence } = asked;
    return { verb, documents: documentIds && documentRefs(documentIds, loaded), note, answers, ...(evidence && { evidence }) };
  }
  const { documentIds, ...said } = asked;
  return { ...said, documents: documentRefs(documentIds, loaded) };
}

function changesOf(before: LoadedTask, { task }: Decision, clientId: Uuid, externalRef: string | null): Change[] {
  const saved: Change = { kind: 'task.save', task, expectedVersion: before.task.version, expectedParts: before.partsVersion };
  const { submission, addedCoordinators } = task.context;
  const added = addedCoordinators.slice(before.task.context.addedCoordinators.length);
  const isNew = submission !== null && submission.number !== before.task.context.submission?.number;
  return [
    saved,
    ...(isNew ? [{ kind: 'submission.add', taskId: task.id, submission, clientId, externalRef } as const] : []),
    ...added.map(({ unitId }) => ({ kind: 'task-coordinator.add', taskId: task.id, unitId }) as const),
  ];
}
