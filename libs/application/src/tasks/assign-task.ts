import { askRequired } from '#application/contributions/ask-required';
import type { Command } from '#application/execute-command/command';
import type { Ids } from '#application/ports/ids';
import type { ContributionSummary, LoadedTask } from '#application/ports/loaded';
import { actOnTask, type LoadedForAct } from '#application/tasks/act-on-task';
import type { TaskView } from '#application/tasks/task-view';
import type { Contribution } from '#domain/contribution/contribution';
import type { Uuid } from '#domain/ids';
import { isRefusal } from '#domain/refusal';

/** Assigns a draft again. What its row requires of its coordinators is asked in the same act, of those whom it has not asked before. */
export function assignTask(taskId: Uuid, ids: Ids): Command<LoadedForAct, TaskView> {
  const assigning = actOnTask(taskId, { verb: 'assign' });
  return {
    ...assigning,
    decide: (loaded, actor, moment, request) => {
      const { task } = loaded;
      const asked = askRequired(task, task.requirement, askedByRow(task), moment, ids);
      const decided = assigning.decide({ ...loaded, task: withAsked(task, asked.contributions) }, actor, moment, request);
      if (isRefusal(decided)) return decided;
      const { growth, changes, intents, result } = decided;
      return {
        growth: [...growth, ...asked.growth],
        changes: [...changes, ...asked.changes],
        intents: [...intents, ...asked.intents],
        result,
      };
    },
  };
}

/** Whom the row has asked about the task already. */
export function askedByRow({ sheet: { contributions } }: LoadedTask): { readonly unitId: Uuid | null; readonly partyId: Uuid | null }[] {
  return contributions
    .filter(({ origin }) => origin === 'item')
    .map(({ unit, party }) => ({ unitId: unit?.id ?? null, partyId: party?.id ?? null }));
}

/** The task as it stands once they are asked. */
export function withAsked(loaded: LoadedTask, contributions: readonly Contribution[]): LoadedTask {
  const { task, sheet } = loaded;
  const openRequiredContributions = [...task.facts.openRequiredContributions, ...contributions.map(({ id }) => id)];
  const summaries = contributions.map(
    ({ id, unitId, partyId, origin, state, question, dueOn, required, version }): ContributionSummary => ({
      id,
      unit: sheet.coordinators.find((unit) => unit.id === unitId) ?? null,
      party: sheet.outsideCoordinators.find((party) => party.id === partyId) ?? null,
      origin,
      state,
      question,
      dueOn,
      required,
      version,
    }),
  );
  return {
    ...loaded,
    task: { ...task, facts: { ...task.facts, openRequiredContributions } },
    sheet: { ...sheet, contributions: [...sheet.contributions, ...summaries] },
  };
}
