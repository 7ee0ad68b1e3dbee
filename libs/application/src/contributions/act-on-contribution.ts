import { tellAsked, tellingOf } from '#application/contributions/told-of-contribution';
import type { Command, Intent } from '#application/execute-command/command';
import { documentRefs } from '#application/documents/document-refs';
import { unusableDocuments } from '#application/documents/unusable-documents';
import { partGrowth, partsMoved } from '#application/tasks/part-growth';
import type { LoadedContribution, LoadedDocument } from '#application/ports/loaded';
import type { Contribution } from '#domain/contribution/contribution';
import type { ContributionCommand } from '#domain/contribution/contribution-command';
import { decideContribution } from '#domain/contribution/decide-contribution';
import type { Uuid } from '#domain/ids';
import { isRefusal, refuse } from '#domain/refusal';
import type { DocumentRef } from '#domain/task/document-ref';

/** A verb as it is asked for: documents are named by id. */
export type ContributionRequest =
  | { readonly verb: 'acknowledge' }
  | { readonly verb: 'give'; readonly text: string | null; readonly documentIds: readonly Uuid[] }
  | { readonly verb: 'decline' | 'waive'; readonly reason: string };

interface Loaded extends LoadedContribution {
  readonly documents: readonly LoadedDocument[];
}

/**
 * The unit that was asked acknowledges, gives its opinion, or declines; for a party outside the lead writes down that it did. Whoever
 * wants the opinion waives it. Each tells the other.
 */
export function actOnContribution(contributionId: Uuid, asked: ContributionRequest): Command<Loaded, Contribution> {
  const action = `contribution.${asked.verb}`;
  const documentIds = asked.verb === 'give' ? asked.documentIds : [];
  return {
    action,
    target: { type: 'contribution', id: contributionId },
    async load(loading) {
      const [loaded, documents] = await Promise.all([
        loading.contribution(contributionId),
        documentIds.length > 0 ? loading.documents(documentIds) : Promise.resolve([]),
      ]);
      return loaded && { ...loaded, documents };
    },
    standing: ({ contribution, task }) => ({ version: contribution.version, state: contribution.state, taskId: task.task.id }),
    decide: ({ contribution, head, task, documents }, actor, moment, request) => {
      const command = commandOf(asked, documents);
      const decision = decideContribution(task.task, contribution, command, actor, request.actingAs, moment.now);
      if (isRefusal(decision)) return decision;
      // Asked after the rights: a stranger learns nothing about documents.
      const unusable = unusableDocuments(documentIds, documents, actor);
      if (unusable.length > 0) return refuse('invalid', action, contribution.state, unusable);
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
        intents: told(contribution, asked.verb, task.task.facts.leadUnitId),
        result: decision.contribution,
      };
    },
  };
}

/** The log says for whom the lead wrote it down: an act of the party itself it cannot be. */
function asSaid(
  command: ContributionCommand,
  { partyId }: Contribution,
): ContributionCommand | (ContributionCommand & { readonly recordedFor: { readonly partyId: Uuid } }) {
  return partyId === null || command.verb === 'waive' ? command : { ...command, recordedFor: { partyId } };
}

/** What the lead did itself it need not be told. */
function told(contribution: Contribution, verb: ContributionRequest['verb'], leadUnitId: Uuid): readonly Intent[] {
  const { id, taskId, unitId, origin } = contribution;
  const tell = tellingOf(id, taskId, verb);
  if (verb !== 'waive') return [unitId === null ? tell('watchers') : tell('unit', leadUnitId)];
  return [tellAsked(contribution, tell), ...(origin === 'item' ? [tell('unit', leadUnitId)] : [])];
}

function givenWith(command: ContributionCommand): readonly DocumentRef[] {
  return command.verb === 'give' ? command.opinion.documents : [];
}

function commandOf(asked: ContributionRequest, loaded: readonly LoadedDocument[]): ContributionCommand {
  if (asked.verb !== 'give') return asked;
  return { verb: 'give', opinion: { text: asked.text, documents: documentRefs(asked.documentIds, loaded) } };
}
