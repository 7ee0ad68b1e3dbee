import type { Command, CommandRequest, Environment, Moment } from '#application/execute-command/command';
import { read, type ReadingRight } from '#application/execute-command/read';
import type { Carried, LostCorrection } from '#application/plans/proposal-correction/carried';
import { carryCorrections } from '#application/plans/proposal-correction/carry-corrections';
import { planCapacity } from '#application/plans/plan-capacity';
import { proposalEvent } from '#application/plans/proposal-event';
import { correctionSetting } from '#application/plans/proposal-correction/apply-correction';
import { rememberedColumns, type SaidOfDocument } from '#application/plans/propose-plan';
import { resolveAgencies } from '#application/plans/resolve-agencies';
import type { Loading } from '#application/ports/command-store';
import type { LoadedProposal, OrganisationRecord } from '#application/ports/loaded';
import type { SaidColumn } from '#application/ports/plan-reader';
import type { Uuid } from '#domain/ids';
import type { ColumnReading } from '#domain/plan/column-reading';
import type { Actor } from '#domain/organisation/capacity';
import { openQuestions } from '#domain/plan/proposal-correction/open-questions';
import type { PlanProposal } from '#domain/plan/proposal';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';
import { headingKey } from '#plan-import/table/column-meaning';

const action = 'plan-proposal.read-again';
const READERS: ReadingRight = ['plan-administrator'];

interface Loaded {
  readonly proposal: LoadedProposal;
  readonly organisation: OrganisationRecord;
  readonly known: readonly ColumnReading[];
}

/** What becomes of what people had said, and how many questions the new reading asks. */
export interface PlanReadAgain {
  readonly id: Uuid;
  readonly version: number;
  readonly kept: number;
  readonly lost: readonly LostCorrection[];
  readonly questions: number;
}

/**
 * The document read anew, with what was said of its columns, in the place of what was read of it before. What people had corrected and
 * confirmed goes over as far as it fits (`carryCorrections`); the rest is named in the answer and in the log.
 */
export function readPlanAgain(proposalId: Uuid, reading: PlanProposal, said: SaidOfDocument): Command<Loaded, PlanReadAgain> {
  return {
    action,
    target: { type: 'plan-proposal', id: proposalId },
    load: (loading) => load(loading, proposalId, said),
    standing: ({ proposal }) => ({ version: proposal.head.seq, state: proposal.state }),
    decide: (loaded, actor, moment, request) => {
      const { proposal, organisation, known } = loaded;
      const { issuerUnitId, columns } = said;
      const capacity = planCapacity(action, proposal.state, actor, null, request);
      if (isRefusal(capacity)) return capacity;
      if (proposal.state !== 'open') return refuse('state-refuses', action, proposal.state);
      if (issuerUnitId !== null && !organisation.units.some(({ id }) => id === issuerUnitId)) {
        return refuse('invalid', action, proposal.state, [{ code: 'unit-unknown' }]);
      }
      const carried = carriedOver(loaded, reading, actor, moment);
      const { seq } = proposal.head;
      const again = proposalEvent(proposal, {
        action,
        actor,
        capacity,
        to: 'open',
        payload: {
          issuerUnitId,
          columns: columns.map((column) => ({ ...column })),
          kept: carried.kept,
          lost: carried.lost.map((one) => ({ ...one })),
        },
      });
      return {
        growth: [{ head: proposal.head, drafts: [again] }],
        changes: [
          { kind: 'plan-proposal.correct', proposalId, proposal: carried.proposal, expectedVersion: seq },
          ...rememberedColumns(issuerUnitId, columns, known),
        ],
        intents: [],
        result: answer(proposalId, seq + 1, carried),
      };
    },
  };
}

/** The dry run: what would be kept, and what could not be. */
export function previewReadingAgain(
  environment: Environment,
  request: CommandRequest,
  proposalId: Uuid,
  reading: PlanProposal,
  said: SaidOfDocument,
): Promise<PlanReadAgain | Refusal> {
  return read<PlanReadAgain | Refusal>(environment, request, action, READERS, async (loading, actor, moment) => {
    const loaded = await load(loading, proposalId, said);
    if (loaded === null) return null;
    const { state, head } = loaded.proposal;
    return state === 'open'
      ? answer(proposalId, head.seq, carriedOver(loaded, reading, actor, moment))
      : refuse('state-refuses', action, state);
  });
}

/** What a proposal is read again with: its document, its year, and what its columns were taken for until now, unless it is said otherwise. */
export async function settingsOfReading(
  environment: Environment,
  request: CommandRequest,
  proposalId: Uuid,
  columns: readonly SaidColumn[],
): Promise<{ readonly documentId: Uuid; readonly year: number | null; readonly columns: readonly SaidColumn[] } | Refusal> {
  const proposal = await read(environment, request, action, READERS, (loading) => loading.proposal(proposalId));
  if (isRefusal(proposal)) return proposal;
  const { year, columns: before, clonedFrom } = proposal.proposal;
  if (clonedFrom !== undefined) return refuse('blocked', action, proposal.state, [{ code: 'no-document-read' }]);
  const standing = before.flatMap(({ text, meaning }) => (meaning === null ? [] : [{ heading: text, meaning }]));
  // Two columns under one heading can only be told apart by where they stand.
  const times = Map.groupBy(standing, ({ heading }) => headingKey(heading));
  const once = standing.filter(({ heading }) => heading !== '' && times.get(headingKey(heading))?.length === 1);
  return { documentId: proposal.documentId, year, columns: [...once, ...columns] };
}

async function load(loading: Loading, proposalId: Uuid, { issuerUnitId }: SaidOfDocument): Promise<Loaded | null> {
  const [proposal, organisation, known] = await Promise.all([
    loading.proposal(proposalId),
    loading.organisation(),
    issuerUnitId === null ? [] : loading.columnReadings(issuerUnitId),
  ]);
  return proposal && { proposal, organisation, known };
}

function carriedOver({ proposal, organisation }: Loaded, reading: PlanProposal, actor: Actor, moment: Moment): Carried {
  const setting = correctionSetting(organisation, actor, moment);
  return carryCorrections(proposal.proposal, resolveAgencies(reading, setting.organisation), setting);
}

function answer(id: Uuid, version: number, { kept, lost, proposal }: Carried): PlanReadAgain {
  return { id, version, kept, lost, questions: openQuestions(proposal).length };
}
