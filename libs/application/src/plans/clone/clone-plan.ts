import { loadWorkingDays } from '#application/calendar/working-days-of';
import type { Command } from '#application/execute-command/command';
import { creation } from '#application/execute-command/creation';
import { cloneRow, type CloneSetting } from '#application/plans/clone/clone-row';
import { followAgencies, type NewOrganisation } from '#application/plans/clone/follow-agencies';
import { planCapacity } from '#application/plans/plan-capacity';
import type { LoadedPlan, OrganisationRecord } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import { organisationOn, unitInForce } from '#domain/organisation/organisation';
import { nameResolver } from '#domain/organisation/resolve-name';
import { shiftYear } from '#domain/plan/clone/shift-year';
import type { PlanSection } from '#domain/plan/plan';
import type { PlanProposal, ProposedSection } from '#domain/plan/proposal';
import { isRefusal, refuse } from '#domain/refusal';
import type { WorkingDays } from '#domain/timing/working-days';
import { question, warning } from '#plan-import/diagnosis/diagnostic';

const action = 'plan-proposal.clone';

interface Loaded {
  readonly plan: LoadedPlan;
  readonly organisation: OrganisationRecord;
  readonly splits: ReadonlyMap<string, readonly string[]>;
  readonly calendar: WorkingDays;
}

/**
 * Begins the next year's plan with the rows of this one: a proposal like one that was read from a document, to be checked and approved
 * the same way (docs/adr/0044). The plan itself does not change.
 *
 * @param proposalId of the new proposal
 */
export function clonePlan(planId: Uuid, proposalId: Uuid): Command<Loaded, { readonly id: Uuid }> {
  return {
    action,
    target: { type: 'plan-proposal', id: proposalId },
    async load(loading) {
      const [plan, organisation, splits, calendar] = await Promise.all([
        loading.plan(planId),
        loading.organisation(),
        loading.splits(),
        loadWorkingDays(loading),
      ]);
      return plan && { plan, organisation, splits, calendar };
    },
    standing: () => null,
    decide: (loaded, actor, moment, request) => {
      const { plan } = loaded.plan;
      const capacity = planCapacity(action, plan.state, actor, plan.ownerUnitId, request);
      if (isRefusal(capacity)) return capacity;
      if (plan.state === 'draft') return refuse('state-refuses', action, plan.state);
      const proposal = nextYears(loaded);
      const { documentId } = plan;
      const rows = loaded.plan.items.length;
      return creation({
        action,
        type: 'plan-proposal',
        id: proposalId,
        actor,
        capacity,
        about: { planId },
        stateAfter: 'open',
        after: { clonedFrom: planId, documentId, title: proposal.title, rows },
        changes: [
          { kind: 'plan-proposal.create', proposal: { id: proposalId, documentId, proposal, createdBy: actor.id, createdAt: moment.now } },
        ],
      });
    },
  };
}

function nextYears({ plan: { plan, sections, items }, organisation: record, splits, calendar }: Loaded): PlanProposal {
  const year = plan.year + 1;
  const organisation = organisationOn(`${year}-01-01`, record.units, record.parties);
  const byCode = new Map(organisation.unitsInForce.map((unit) => [unit.code, unit]));
  const ended = record.units.filter(({ id }) => unitInForce(organisation, id) === undefined);
  const partsOf: NewOrganisation['partsOf'] = new Map(
    ended.flatMap(({ id, code }) => {
      const parts = splits.get(code);
      return parts === undefined ? [] : [[id, parts.flatMap((part) => byCode.get(part) ?? [])] as const];
    }),
  );
  const setting: CloneSetting = { plan, calendar, resolve: nameResolver(organisation) };
  const title = shiftYear(plan.title, plan.year);
  const named = [title, ...sections.map((section) => shiftYear(section.title, plan.year))].flatMap(({ left }) => left);
  return {
    title: title.text,
    issuer: organisation.unitsById.get(plan.issuerUnitId)?.name ?? null,
    number: null,
    date: null,
    year,
    columns: [],
    sections: sections.map((section) => ({
      ...sectionOf(section, plan.year),
      items: items
        .filter((item) => item.section === section.number)
        .map((item) => followAgencies(cloneRow(item, setting), { organisation, ended, partsOf })),
    })),
    unplaced: [],
    diagnostics: [
      warning('identity-missing', null, 'Số, ngày của kế hoạch năm mới chưa có; người nhập bổ sung.'),
      ...named.map((printed) => ({
        ...question('cloned-still-named', null, `Tên còn nhắc "${printed}": xin xem còn đúng cho năm ${year} không.`),
        about: printed,
      })),
    ],
    clonedFrom: plan.id,
  };
}

function sectionOf({ number, title }: PlanSection, year: number): Omit<ProposedSection, 'items'> {
  const moved = shiftYear(title, year).text;
  return { number, title: moved, ...(moved !== title && { printed: { number, title } }) };
}
