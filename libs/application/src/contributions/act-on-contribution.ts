import { tellAsked, tellingOf, tellPerson } from '#application/contributions/told-of-contribution';
import type { Command, Intent } from '#application/execute-command/command';
import { documentRefs } from '#application/documents/document-refs';
import { unusableDocuments } from '#application/documents/unusable-documents';
import { partGrowth, partsMoved } from '#application/tasks/part-growth';
import type { LoadedContribution, LoadedDocument } from '#application/ports/loaded';
import type { Contribution, Stance } from '#domain/contribution/contribution';
import type { ContributionCommand } from '#domain/contribution/contribution-command';
import { decideContribution } from '#domain/contribution/decide-contribution';
import type { Uuid } from '#domain/ids';
import { isAbsentOn, type Absence } from '#domain/organisation/absence';
import type { Membership } from '#domain/organisation/membership';
import { officerTerms } from '#domain/organisation/officer-terms';
import { isValidOn } from '#domain/organisation/validity';
import { isRefusal, refuse, type Blocker } from '#domain/refusal';
import type { DocumentRef } from '#domain/task/document-ref';
import type { LocalDate } from '#domain/time/local-date';

/** A verb as it is asked for: documents are named by id. */
export type ContributionRequest =
  | Exclude<ContributionCommand, { verb: 'request' | 'give' }>
  | { readonly verb: 'give'; readonly stance: Stance; readonly text: string | null; readonly documentIds: readonly Uuid[] };

interface Loaded extends LoadedContribution {
  readonly documents: readonly LoadedDocument[];
  /** Of the whole tenant, and of whoever is named, where the question is passed on to somebody. */
  readonly memberships: readonly Membership[];
  readonly absences: readonly Absence[];
}

/**
 * The unit that was asked acknowledges, names who answers, gives its opinion, or declines; for a party outside the lead writes down that
 * it did. The lead says what became of an opinion. Whoever wants the opinion waives it. Each tells the other.
 */
export function actOnContribution(contributionId: Uuid, asked: ContributionRequest): Command<Loaded, Contribution> {
  const action = `contribution.${asked.verb}`;
  const documentIds = asked.verb === 'give' ? asked.documentIds : [];
  return {
    action,
    target: { type: 'contribution', id: contributionId },
    async load(loading) {
      const isPassedOn = asked.verb === 'forward';
      const [loaded, documents, organisation, absences] = await Promise.all([
        loading.contribution(contributionId),
        documentIds.length > 0 ? loading.documents(documentIds) : Promise.resolve([]),
        isPassedOn ? loading.organisation() : Promise.resolve(null),
        isPassedOn ? loading.absencesOf([asked.personId]) : Promise.resolve([]),
      ]);
      return loaded && { ...loaded, documents, memberships: organisation?.memberships ?? [], absences };
    },
    standing: ({ contribution, task }) => ({ version: contribution.version, state: contribution.state, taskId: task.task.id }),
    decide: ({ contribution, head, task, documents, memberships, absences }, actor, moment, request) => {
      const command = commandOf(asked, documents);
      const decision = decideContribution(task.task, contribution, command, actor, request.actingAs, moment.now);
      if (isRefusal(decision)) return decision;
      // Asked after the rights: a stranger learns nothing about documents.
      const unusable = unusableDocuments(documentIds, documents, actor);
      if (unusable.length > 0) return refuse('invalid', action, contribution.state, unusable);
      const unfit = unfitToAnswer(decision.contribution, asked, { memberships, absences, today: moment.today });
      if (unfit !== null) return refuse('invalid', action, contribution.state, [unfit]);
      const { capacity, from } = decision;
      const act = {
        capacity,
        from,
        to: decision.contribution.state,
        command: asSaid(command, contribution),
        documents: givenWith(command),
      };
      return {
        growth: [partGrowth(head, task, act, actor)],
        changes: [
          { kind: 'contribution.save', contribution: decision.contribution, expectedVersion: contribution.version },
          partsMoved(task),
        ],
        intents: told(decision.contribution, asked.verb, task.task.facts.leadUnitId),
        result: decision.contribution,
      };
    },
  };
}

/** Why whoever is named cannot have the question in hand: it goes to somebody who works in the unit that is asked, and is not away. */
function unfitToAnswer(
  { unitId, claim }: Contribution,
  { verb }: ContributionRequest,
  { memberships, absences, today }: Pick<Loaded, 'memberships' | 'absences'> & { readonly today: LocalDate },
): Blocker | null {
  if (verb !== 'forward' || unitId === null || claim === null) return null;
  const works = officerTerms(memberships, unitId, claim.personId).some((term) => isValidOn(term, today));
  if (!works) return { code: 'not-an-officer' };
  return isAbsentOn(absences, today) ? { code: claim.forwardedBy === null ? 'absent-yourself' : 'person-absent' } : null;
}

/** The log says for whom the lead wrote it down: an act of the party itself it cannot be. */
function asSaid(
  command: ContributionCommand,
  { partyId }: Contribution,
): ContributionCommand | (ContributionCommand & { readonly recordedFor: { readonly partyId: Uuid } }) {
  return partyId === null || command.verb === 'waive' || command.verb === 'respond' ? command : { ...command, recordedFor: { partyId } };
}

/** Whom the act concerns; nobody is told of what they did themselves, and the lead not of who answers inside a unit. */
function told(contribution: Contribution, verb: ContributionRequest['verb'], leadUnitId: Uuid): readonly Intent[] {
  const { id, taskId, unitId, origin, claim } = contribution;
  const tell = tellingOf(id, taskId, verb);
  switch (verb) {
    case 'forward':
      return claim === null || claim.forwardedBy === null ? [] : [tellPerson(contribution, claim.personId)];
    case 'respond':
      return [tellAsked(contribution, tell)];
    case 'waive':
      return [tellAsked(contribution, tell), ...(origin === 'item' ? [tell('unit', leadUnitId)] : [])];
    default:
      return [unitId === null ? tell('watchers') : tell('unit', leadUnitId)];
  }
}

function givenWith(command: ContributionCommand): readonly DocumentRef[] {
  return command.verb === 'give' ? command.opinion.documents : [];
}

function commandOf(asked: ContributionRequest, loaded: readonly LoadedDocument[]): ContributionCommand {
  if (asked.verb !== 'give') return asked;
  return { verb: 'give', opinion: { stance: asked.stance, text: asked.text, documents: documentRefs(asked.documentIds, loaded) } };
}
