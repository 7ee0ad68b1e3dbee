import { bearObligation, together, type Born } from '#application/plans/bear-tasks';
import type { RowToCorrect } from '#application/plans/correction/row-to-correct';
import { ofSystem, writeEffect, type Corrector } from '#application/plans/correction/write-effect';
import type { LoadedForPublishing } from '#application/plans/loaded-for-publishing';
import { planEvent } from '#application/plans/plan-event';
import { proposalEvent } from '#application/plans/proposal-event';
import type { AmendedOn, PlanToAmend } from '#application/plans/amendment/plan-to-amend';
import { recordedRows } from '#application/plans/amendment/recorded-rows';
import type { Change } from '#application/ports/changes';
import { systemDoes } from '#application/tasks/system-does';
import type { AuditEventDraft } from '#domain/audit/event';
import { SYSTEM_ACTOR } from '#domain/organisation/system-actor';
import { isReworded } from '#domain/plan/amendment/amended-plan';
import type { Amendment } from '#domain/plan/amendment/amendment';
import { bornAtOnce, tasksTouched, type AmendmentEffect } from '#domain/plan/amendment/amendment-effect';
import { fieldsIn, fieldsOf } from '#domain/plan/correction/correction';
import type { PlanItem } from '#domain/plan/plan';

/** The amended plan, its event and that of the document's proposal, and all that follows for obligations and tasks. */
export function applyAmendment(found: PlanToAmend, amendment: Amendment, then: AmendedOn, place: Corrector): Born {
  const { plan, head } = found.loaded;
  const { proposal } = found;
  const { amended, lines, effect } = then;
  const loaded = { ...found.loaded, items: amended.items, sections: amended.sections, lines };
  const followed = together([
    ...effect.changed.flatMap((one) => follow(one, found, loaded, amendment, place)),
    ...effect.added.map((one) => bear(one, loaded, place)),
    ...effect.dropped.map((one) => end(one, found, amendment, place)),
  ]);
  const amendedEvent = planEvent(plan, { action: 'plan.amend', ...actorOf(place), to: plan.state, payload: payloadOf(amendment, effect) });
  return {
    growth: [{ head, drafts: [amendedEvent] }, { head: proposal.head, drafts: [usedEvent(found, amendment, place)] }, ...followed.growth],
    changes: [
      { kind: 'plan.save', plan, expectedVersion: plan.version },
      ...sectionChanges(found, then),
      ...rowChanges(found.loaded.items, then, amendment),
      ...lineChanges(found, then),
      { kind: 'plan-proposal.approve', proposalId: proposal.id, planId: plan.id, expectedVersion: proposal.head.seq },
      ...followed.changes,
    ],
    intents: followed.intents,
  };
}

function actorOf({ actor, capacity }: Corrector): Pick<Corrector, 'actor' | 'capacity'> {
  return { actor, capacity };
}

function follow(
  { item, row, effect }: AmendmentEffect['changed'][number],
  { calendar, opened }: PlanToAmend,
  loaded: LoadedForPublishing,
  { id: amendmentId, reason }: Amendment,
  place: Corrector,
): readonly Born[] {
  const found = opened.get(item.id);
  if (found === undefined || !isReworded(row)) return [];
  const corrected: RowToCorrect = { loaded, item, calendar, ...found };
  return [writeEffect(corrected, { reason, after: fieldsOf(item, fieldsIn(row.after)), by: { amendmentId } }, effect, place)];
}

/** The second person need not be one who assigns: tasks of new rows open by the system, as those of a correction do. */
function bear({ item, publication }: AmendmentEffect['added'][number], loaded: LoadedForPublishing, { moment, ids }: Corrector): Born {
  const place = { actor: SYSTEM_ACTOR, capacity: null, moment, ids };
  return together(bornAtOnce(publication).map((obligation) => bearObligation(loaded, item.id, obligation, place)));
}

function end(
  { item, ended }: AmendmentEffect['dropped'][number],
  { opened }: PlanToAmend,
  { reason }: Amendment,
  { moment }: Corrector,
): Born {
  const ids = new Set(ended.map(({ id }) => id));
  const tasks = (opened.get(item.id)?.obligations ?? []).flatMap((one) => one.tasks).filter(({ task }) => ids.has(task.id));
  return together(tasks.map((task) => ofSystem(systemDoes(task, { verb: 'end', outcome: 'ended-by-amendment', reason }, moment.now))));
}

function sectionChanges({ loaded: { plan, sections }, names }: PlanToAmend, { amended }: AmendedOn): readonly Change[] {
  const planId = plan.id;
  const printed = amended.sections.map((section, position): Change => ({
    kind: names.sections.has(section.number) ? 'plan-section.save' : 'plan-section.add',
    planId,
    section,
    position,
  }));
  const gone = sections
    .filter(({ number }) => !amended.sections.some((one) => one.number === number))
    .map((section): Change => ({ kind: 'plan-section.save', planId, section, position: -1 }));
  return [...printed, ...gone];
}

function rowChanges(before: readonly PlanItem[], { amended }: AmendedOn, { id: amendmentId, planId }: Amendment): readonly Change[] {
  return [
    ...amended.items.flatMap((item, position): readonly Change[] => {
      if (amended.added.has(item.id)) return [{ kind: 'plan-item.add', planId, item, position }];
      const stood = before.findIndex(({ id }) => id === item.id);
      return stood === position && before[stood] === item ? [] : [{ kind: 'plan-item.amend', item, position }];
    }),
    ...amended.dropped.map(({ id: itemId }): Change => ({ kind: 'plan-item.drop', itemId, amendmentId })),
  ];
}

function lineChanges({ loaded }: PlanToAmend, { lines }: AmendedOn): readonly Change[] {
  return lines.flatMap(({ section }, index): readonly Change[] => {
    if (section === null || loaded.lines[index]?.section === section) return [];
    return [{ kind: 'responsibility.section', planId: loaded.plan.id, line: index + 1, section }];
  });
}

function payloadOf(amendment: Amendment, effect: AmendmentEffect): NonNullable<AuditEventDraft['payload']> {
  const { id: amendmentId, documentId, scope, number, date, reason, rows } = amendment;
  return { amendmentId, documentId, scope, number, date, reason, rows: recordedRows(rows), tasks: { ...tasksTouched(effect) } };
}

/** What was read has served. */
function usedEvent({ proposal }: PlanToAmend, { id: amendmentId, planId }: Amendment, place: Corrector): AuditEventDraft {
  return proposalEvent(proposal, {
    action: 'plan-proposal.approve',
    ...actorOf(place),
    to: 'approved',
    planId,
    payload: { planId, amendmentId },
  });
}
