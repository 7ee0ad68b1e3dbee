import { draftEvent } from '#application/execute-command/draft-event';
import { bearObligation } from '#application/plans/bear-tasks';
import type { RowToCorrect } from '#application/plans/correction/row-to-correct';
import { writeEffect, type Corrector, type WrittenEffect } from '#application/plans/correction/write-effect';
import type { LoadedForPublishing } from '#application/plans/loaded-for-publishing';
import { planEvent } from '#application/plans/plan-event';
import type { AmendedOn, PlanToAmend } from '#application/plans/amendment/plan-to-amend';
import { recordedRows } from '#application/plans/amendment/recorded-rows';
import type { Change } from '#application/ports/changes';
import { systemDoes } from '#application/tasks/system-does';
import type { AuditEventDraft } from '#domain/audit/event';
import { SYSTEM_ACTOR } from '#domain/organisation/system-actor';
import type { Amendment } from '#domain/plan/amendment/amendment';
import { bornAtOnce, tasksTouched, type AmendmentEffect } from '#domain/plan/amendment/amendment-effect';
import { CORRECTABLE, type RowFields } from '#domain/plan/correction/correction';
import type { PlanItem } from '#domain/plan/plan';

/** The amended plan, its event and that of the document's proposal, and all that follows for obligations and tasks. */
export function applyAmendment(found: PlanToAmend, amendment: Amendment, then: AmendedOn, place: Corrector): WrittenEffect {
  const { plan, head } = found.loaded;
  const { proposal } = found;
  const { amended, lines, effect } = then;
  const loaded = { ...found.loaded, items: amended.items, sections: amended.sections, lines };
  const followed = [
    ...effect.changed.flatMap((one) => follow(one, found, loaded, amendment, place)),
    ...effect.added.map((one) => bear(one, loaded, place)),
    ...effect.dropped.map((one) => end(one, found, amendment, place)),
  ];
  const amendedEvent = planEvent(plan, { action: 'plan.amend', ...actorOf(place), to: plan.state, payload: payloadOf(amendment, effect) });
  return {
    growth: [
      { head, drafts: [amendedEvent] },
      { head: proposal.head, drafts: [usedEvent(found, amendment, place)] },
      ...followed.flatMap(({ growth }) => growth),
    ],
    changes: [
      { kind: 'plan.save', plan, expectedVersion: plan.version },
      ...sectionChanges(found, then),
      ...rowChanges(found.loaded.items, then, amendment),
      ...lineChanges(found, then),
      { kind: 'plan-proposal.approve', proposalId: proposal.id, planId: plan.id, expectedVersion: proposal.head.seq },
      ...followed.flatMap(({ changes }) => changes),
    ],
    intents: followed.flatMap(({ intents }) => intents),
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
): readonly WrittenEffect[] {
  const found = opened.get(item.id);
  if (found === undefined || Object.keys(row.after).length === 0) return [];
  const corrected: RowToCorrect = { loaded, item, calendar, ...found };
  return [writeEffect(corrected, { reason, after: wordsOf(item, row.after), by: { amendmentId } }, effect, place)];
}

/** The fields that read otherwise, as the row has them now. */
function wordsOf(item: PlanItem, after: RowFields): RowFields {
  return Object.fromEntries(CORRECTABLE.filter((field) => after[field] !== undefined).map((field) => [field, item[field]]));
}

/** The second person need not be one who assigns: tasks of new rows open by the system, as those of a correction do. */
function bear(
  { item, publication }: AmendmentEffect['added'][number],
  loaded: LoadedForPublishing,
  { moment, ids }: Corrector,
): WrittenEffect {
  const born = bornAtOnce(publication).map((obligation) =>
    bearObligation(loaded, item.id, obligation, { actor: SYSTEM_ACTOR, capacity: null, moment, ids }),
  );
  return together(born);
}

function end(
  { item, ended }: AmendmentEffect['dropped'][number],
  { opened }: PlanToAmend,
  { reason }: Amendment,
  { moment }: Corrector,
): WrittenEffect {
  const ids = new Set(ended.map(({ id }) => id));
  const tasks = (opened.get(item.id)?.obligations ?? []).flatMap((one) => one.tasks).filter(({ task }) => ids.has(task.id));
  const acts = tasks.map((task) => systemDoes(task, { verb: 'end', outcome: 'ended-by-amendment', reason }, moment.now));
  return together(acts.map(({ growth, changes, intents }) => ({ growth: [growth], changes, intents })));
}

function together(all: readonly WrittenEffect[]): WrittenEffect {
  return {
    growth: all.flatMap(({ growth }) => growth),
    changes: all.flatMap(({ changes }) => changes),
    intents: all.flatMap(({ intents }) => intents),
  };
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
  return draftEvent({
    action: 'plan-proposal.approve',
    ...actorOf(place),
    target: { type: 'plan-proposal', id: proposal.id },
    versionBefore: proposal.head.seq,
    versionAfter: proposal.head.seq + 1,
    about: { planId },
    stateBefore: proposal.state,
    stateAfter: 'approved',
    payload: { planId, amendmentId },
  });
}
