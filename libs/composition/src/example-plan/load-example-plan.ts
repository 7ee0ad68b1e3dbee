import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from '#application/execute-command/command';
import { addCalendarDay } from '#application/calendar/change-calendar';
import { writeComment } from '#application/comments/write-comment';
import { actOnContribution } from '#application/contributions/act-on-contribution';
import { requestContribution } from '#application/contributions/request-contribution';
import { uploadDocument } from '#application/documents/upload-document';
import { requestExtension } from '#application/extensions/request-extension';
import { offerHandoff } from '#application/handoffs/offer-handoff';
import { registerOccurrence } from '#application/occurrences/register-occurrence';
import { askForOperation } from '#application/operations/ask-for-operation';
import { addDeputy } from '#application/organisation/add-deputy';
import { recordAbsence } from '#application/organisation/record-absence';
import { proposeAmendment } from '#application/plans/amendment/propose-amendment';
import { correctItem } from '#application/plans/correction/correct-item';
import { correctProposal } from '#application/plans/proposal-correction/correct-proposal';
import { proposePlan } from '#application/plans/propose-plan';
import { publishPlan } from '#application/plans/publish-plan';
import { keepLook } from '#application/saved-views/change-saved-view';
import { actOnTask } from '#application/tasks/act-on-task';
import { changeWatch } from '#application/watches/change-watch';
import { exampleIds } from '#composition/example-plan/example-ids';
import type {
  ExampleAmendment,
  ExampleCorrection,
  ExampleDeputy,
  ExampleOccurrence,
  ExampleOperation,
  ExamplePlan,
  ExampleView,
} from '#composition/example-plan/read-example-plan';
import type { ExampleAct } from '#composition/example-plan/read-example-act';
import { administratorOf, loadPlan, runSeed, type SeedLoading } from '#composition/seeds/load-seeds';
import type { Seeds } from '#composition/seeds/read-seeds';
import { SeedIds, seedId } from '#composition/seeds/seed-ids';
import type { SeedKey } from '#composition/seeds/seed-keys';
import { takeFile } from '#composition/seeds/take-file';
import { parsePlanDocument } from '#plan-import/parse-plan-document';

/**
 * Loads the example plan after the seeds, by the same commands as everybody: imported, approved, published, its tasks brought to
 * where the examples begin. The same document is proposed twice more, and left open.
 *
 * @throws SeedRefusedError
 */
export async function loadExamplePlan(example: ExamplePlan, seeds: Seeds, loading: SeedLoading): Promise<void> {
  const { environment, intake, tenant, folder } = loading;
  const { plan, joint, issuers } = example;
  const run = <L, R>(by: SeedKey, command: Command<L, R>): Promise<R> =>
    runSeed(environment, command, { tenant, type: 'person', id: seedId(by), onBehalfOf: null });
  const administrator = administratorOf(plan, seeds);

  await loadPlan(plan, seeds, loading);
  const modes = Object.fromEntries(Object.keys(joint).map((row) => [row, 'joint' as const]));
  const submittingLeads = Object.fromEntries(Object.entries(joint).map(([row, unit]) => [row, seedId(unit)]));
  await run(administrator, publishPlan(exampleIds.plan, { modes, submittingLeads, issuers }, new SeedIds(`${plan.key} publication`)));
  const reading = await parsePlanDocument(await readFile(join(folder, plan.file)), { year: plan.year });
  for (const open of [exampleIds.openProposal, exampleIds.proposalToCorrect]) {
    await run(administrator, proposePlan(open, exampleIds.planDocument, reading));
  }

  for (const { key, file, by } of example.documents) {
    await run(by, uploadDocument(seedId(key), await takeFile(join(folder, file), intake, tenant)));
  }
  for (const deputy of example.deputies) await run(deputy.by, deputyOf(deputy));
  for (const { key, by, person, ...term } of example.absences)
    await run(by, recordAbsence({ id: seedId(key), personId: seedId(person), ...term }));
  for (const { key, by, ...day } of example.calendarDays) await run(by, addCalendarDay({ ...day, id: seedId(key) }));
  for (const occurrence of example.occurrences) await run(occurrence.by, occurrenceOf(occurrence));
  for (const correction of example.corrections) await run(correction.by, correctionOf(correction));
  for (const amendment of example.amendments) {
    const { by, row, timing } = amendment;
    await run(by, proposePlan(exampleIds.amendingProposal, exampleIds.planDocument, reading));
    await run(by, correctProposal(exampleIds.amendingProposal, [{ kind: 'cell', row, cell: 'timing', text: timing }]));
    await run(by, amendmentOf(amendment));
  }
  for (const act of example.acts) await perform(act, (command) => run(act.by, command));
  for (const view of example.views) await run(view.by, viewOf(view));
  for (const operation of example.operations) await run(operation.by, operationOf(operation));
}

function deputyOf({
  key,
  person,
  for: principal,
  unit,
  role,
  validFrom,
  validTo,
  legalBasis,
}: ExampleDeputy): ReturnType<typeof addDeputy> {
  const [personId, forPersonId, unitId] = [seedId(person), seedId(principal), seedId(unit)];
  return addDeputy({ id: seedId(key), personId, forPersonId, unitId, role, validFrom, validTo, legalBasis });
}

function occurrenceOf({ key, kind, name, occurredOn, document: number }: ExampleOccurrence): ReturnType<typeof registerOccurrence> {
  const document = { number, title: name, documentId: null };
  const facts = { kind, name, occurredOn, dueOn: null, document, unitId: null, roles: {}, sourceTaskId: null };
  return registerOccurrence(seedId(key), facts, null, new SeedIds(key));
}

function correctionOf({ key, row, timing, reason }: ExampleCorrection): ReturnType<typeof correctItem> {
  return correctItem(seedId(key), exampleIds.plan, { itemId: exampleIds.row(row), wanted: { timing }, reason }, new SeedIds(key));
}

function amendmentOf({ key, number, date, reason }: ExampleAmendment): ReturnType<typeof proposeAmendment> {
  const asked = { proposalId: exampleIds.amendingProposal, scope: 'whole', number, date, reason, pairs: [] } as const;
  return proposeAmendment(seedId(key), exampleIds.plan, asked, new SeedIds(key));
}

type PartAct = Extract<
  ExampleAct,
  { verb: 'request' | 'request-outside' | 'give' | 'request-extension' | 'offer-handoff' | 'comment' | 'watch' | 'snooze' }
>;

function perform(act: ExampleAct, run: <L, R>(command: Command<L, R>) => Promise<R>): Promise<unknown> {
  switch (act.verb) {
    case 'request':
    case 'request-outside':
      return run(questionOf(act));
    case 'give': {
      const { row, verb, stance, text } = act;
      return run(actOnContribution(exampleIds.contribution(row), { verb, stance, text, documentIds: [] }));
    }
    case 'request-extension': {
      const { row, dueOn, reason } = act;
      return run(requestExtension(exampleIds.task(row), { verb: 'request', extensionId: exampleIds.extension(row), dueOn, reason }));
    }
    case 'offer-handoff': {
      const { row, of, reason } = act;
      return run(offerHandoff(exampleIds.task(row), { verb: 'offer', handoffId: exampleIds.handoff(row), unitId: seedId(of), reason }));
    }
    case 'comment':
      return run(commentOf(act));
    case 'watch':
    case 'snooze':
      return run(watchOf(act));
    default:
      return run(commandOf(act));
  }
}

function operationOf({ key, rows, note }: ExampleOperation): ReturnType<typeof askForOperation> {
  const tasks = rows.map((row) => ({ id: exampleIds.task(row), version: 1, submission: null, partId: null, text: null, evidence: null }));
  return askForOperation(seedId(key), { said: { verb: 'remind', note }, tasks });
}

function viewOf({ key, by, name, dueWithin }: ExampleView): ReturnType<typeof keepLook> {
  const said = { look: { within: String(dueWithin) }, audience: 'owner', unitId: null } as const;
  return keepLook(seedId(key), seedId(by), { list: 'work', name }, said);
}

function questionOf({
  row,
  verb,
  of,
  question,
  dueOn,
}: Extract<ExampleAct, { verb: 'request' | 'request-outside' }>): ReturnType<typeof requestContribution> {
  const contributionId = exampleIds.contribution(row);
  const whom = verb === 'request' ? { unitId: seedId(of), partyId: null } : { unitId: null, partyId: seedId(of) };
  const asked = { verb: 'request', contributionId, ...whom, question, dueOn, required: false } as const;
  return requestContribution(exampleIds.task(row), asked);
}

function commentOf({ row, by, text }: Extract<ExampleAct, { verb: 'comment' }>): ReturnType<typeof writeComment> {
  return writeComment(exampleIds.comment(row), exampleIds.task(row), { text, mentions: [] }, seedId(by));
}

function watchOf({ row, by, ...command }: Extract<ExampleAct, { verb: 'watch' | 'snooze' }>): ReturnType<typeof changeWatch> {
  return changeWatch(seedId(`${by} follows ${row}`), exampleIds.task(row), seedId(by), command);
}

function commandOf(act: Exclude<ExampleAct, PartAct>): ReturnType<typeof actOnTask> {
  const taskId = exampleIds.task(act.row);
  switch (act.verb) {
    case 'decline':
      return actOnTask(taskId, { verb: act.verb, reason: act.reason });
    case 'propose':
      return actOnTask(taskId, { verb: act.verb, documentIds: act.documents.map(seedId), note: null });
    case 'submit':
      return actOnTask(taskId, { verb: act.verb, documentIds: act.documents.map(seedId), note: null, externalRef: null });
    case 'approve':
      return actOnTask(taskId, { verb: act.verb, submission: 1, note: null });
    case 'add-reviewer':
      return actOnTask(taskId, { verb: act.verb, personId: seedId(act.person) });
    case 'enter-for':
      return actOnTask(taskId, { verb: act.verb, documentIds: act.documents.map(seedId), note: null, reason: act.reason });
    case 'suspend':
      return actOnTask(taskId, { verb: act.verb, until: act.until, reason: act.reason });
    case 'explain-lateness':
      return actOnTask(taskId, { verb: act.verb, cause: act.cause, text: act.text, responsible: null });
    case 'close':
    case 'claim':
      return actOnTask(taskId, { verb: act.verb });
  }
}
