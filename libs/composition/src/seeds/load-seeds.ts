import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command, CommandRequest, Environment } from '#application/execute-command/command';
import { execute } from '#application/execute-command/execute';
import { read } from '#application/execute-command/read';
import { systemRequest } from '#application/execute-command/system-request';
import type { Intake } from '#application/documents/take-in';
import { uploadDocument } from '#application/documents/upload-document';
import { addMembership } from '#application/organisation/add-membership';
import { createParty } from '#application/organisation/create-party';
import { createPerson } from '#application/organisation/create-person';
import { createServiceClient } from '#application/organisation/create-service-client';
import { setReportingScheme } from '#application/reporting/set-reporting-scheme';
import { createUnit } from '#application/organisation/create-unit';
import { approveProposal } from '#application/plans/approve-proposal';
import { correctProposal } from '#application/plans/proposal-correction/correct-proposal';
import { proposePlan } from '#application/plans/propose-plan';
import type { Caller } from '#application/ports/command-store';
import { SYSTEM_ACTOR } from '#domain/organisation/system-actor';
import { linesFromSeed, partyFromSeed, unitFromSeed, type IdOf } from '#composition/seeds/from-seed';
import { readRestoredPlan } from '#composition/seeds/read-restored-plan';
import type { SeedPlan } from '#composition/seeds/read-plans';
import type { Seeds } from '#composition/seeds/read-seeds';
import { seedId, SeedIds } from '#composition/seeds/seed-ids';
import type { SeedKey } from '#composition/seeds/seed-keys';
import { takeFile } from '#composition/seeds/take-file';
import type { Uuid } from '#domain/ids';
import { questionsBeforeApproval } from '#domain/plan/proposal-correction/open-questions';
import type { ProposalCorrection } from '#domain/plan/proposal-correction/proposal-correction';
import { isRefusal, type Refusal } from '#domain/refusal';
import { localDateOf } from '#domain/time/local-date';
import { parsePlanDocument } from '#plan-import/parse-plan-document';
import { restoredProposal } from '#plan-import/restored-plan';

/** A seed was refused by the rules that everybody else keeps too. */
export class SeedRefusedError extends Error {
  constructor(
    readonly action: string,
    readonly refusal: Refusal,
  ) {
    super(`${action} was refused: ${refusal.code} ${JSON.stringify(refusal.blockers)}`);
  }
}

export interface SeedLoading {
  readonly environment: Environment;
  readonly intake: Intake;
  readonly tenant: Uuid;
  /** The seeds folder: plans name their documents below it. */
  readonly folder: string;
  /** Makes the account that a person signs in with; null where people get none. */
  readonly accountFor: (signIn: string) => Promise<Uuid | null>;
}

/** What was made, by the keys of the seed files. */
export interface LoadedSeeds {
  readonly idOf: IdOf;
}

/**
 * Loads the seeds by running the same commands as everybody, so that the history is real: the organisation in the system's
 * name, each plan by the plan administrator of its owner office, who imports the document and approves what was read.
 *
 * @throws SeedRefusedError
 */
export async function loadSeeds(seeds: Seeds, loading: SeedLoading): Promise<LoadedSeeds> {
  const { environment, tenant } = loading;
  const idOf = seedId;
  const bySystem = { tenant, type: 'system', id: SYSTEM_ACTOR.id, onBehalfOf: null } as const;
  const run = <L, R>(command: Command<L, R>): Promise<R> => runSeed(environment, command, bySystem);

  for (const unit of seeds.units) await run(createUnit(unitFromSeed(unit, idOf)));
  for (const party of seeds.parties) await run(createParty(partyFromSeed(party, idOf)));
  for (const { key, name, signIn, memberships } of seeds.people) {
    await run(createPerson({ id: idOf(key), name, accountId: await loading.accountFor(signIn) }));
    for (const { unit, ...membership } of memberships) {
      await run(addMembership({ ...membership, id: idOf(`${key} ${membership.role} ${unit}`), personId: idOf(key), unitId: idOf(unit) }));
    }
  }
  for (const { key, name, unit } of seeds.serviceClients) await run(createServiceClient({ id: idOf(key), name, unitId: idOf(unit) }));
  for (const scheme of seeds.reporting) await run(setReportingScheme(idOf(`reporting ${scheme.code}`), scheme));
  for (const plan of seeds.plans) await loadPlan(plan, seeds, loading);
  return { idOf };
}

/** Whoever administers a plan: of its owner office. */
export function administratorOf(plan: SeedPlan, { people }: Seeds): SeedKey {
  const administrator = people.find(({ memberships }) =>
    memberships.some(({ role, unit }) => role === 'plan-administrator' && unit === plan.owner),
  );
  if (administrator === undefined) throw new Error(`nobody among the seeds administers ${plan.code}`);
  return administrator.key;
}

/** Imports a plan's document and approves what was read: a draft plan. */
export async function loadPlan(plan: SeedPlan, seeds: Seeds, { environment, intake, tenant, folder }: SeedLoading): Promise<void> {
  const idOf = seedId;
  const administrator = administratorOf(plan, seeds);
  const caller = { tenant, type: 'person', id: idOf(administrator), onBehalfOf: null } as const;
  // Whoever keeps the province's plan keeps its organisation too, and says in which capacity.
  const actingAs = idOf(`${administrator} plan-administrator ${plan.owner}`);
  const run = <L, R>(command: Command<L, R>): Promise<R> => runSeed(environment, command, caller, actingAs);
  const path = join(folder, plan.file);
  const file = await takeFile(path, intake, tenant);
  const { documentId } = await run(uploadDocument(idOf(`${plan.key} document`), file));
  const reading =
    plan.restored === null
      ? await parsePlanDocument(await readFile(path), { year: plan.year })
      : restoredProposal(await readRestoredPlan(folder, plan.restored), plan.year);
  const proposal = await run(proposePlan(idOf(`${plan.key} proposal`), documentId, reading));
  const confirmations = await answersTo(proposal.id, environment, { caller, actingAs });
  if (confirmations.length > 0) await run(correctProposal(proposal.id, confirmations));
  const { code, title, number, date, year, closePolicy, beforeIsInclusive, statutoryWins } = plan;
  const head = {
    code,
    title,
    number,
    date,
    year,
    closePolicy,
    beforeIsInclusive,
    statutoryWins,
    practice: false,
    issuerUnitId: idOf(plan.issuer),
    ownerUnitId: idOf(plan.owner),
  };
  // Rows have no ids before the plan is made: lines name them by their path.
  const responsibilities = plan.responsibilities
    .flatMap((line) => linesFromSeed(line, idOf, (rowPath) => rowPath))
    .map(({ itemId, ...line }) => ({ ...line, item: itemId }));
  await run(approveProposal(proposal.id, { ...head, responsibilities }, new SeedIds(plan.key)));
}

/** A restored table was compared with its scan by hand: what is asked of it stands as it is, and nothing is made up. */
async function answersTo(
  proposalId: Uuid,
  environment: Environment,
  { caller, actingAs }: { readonly caller: Caller; readonly actingAs: Uuid },
): Promise<readonly ProposalCorrection[]> {
  const request = { ...systemRequest(environment, caller.tenant, 'seed'), caller, actingAs };
  const proposed = await read(environment, request, 'plan-proposal.read', ['plan-administrator'], (loading) =>
    loading.proposal(proposalId),
  );
  if (isRefusal(proposed)) throw new SeedRefusedError('plan-proposal.read', proposed);
  return questionsBeforeApproval(proposed.proposal).map(({ row, cell, code, message }) => ({ kind: 'confirm', row, cell, code, message }));
}

/**
 * Runs one command of the seeds. Its own ids (event, request) follow from what it does to what.
 *
 * @throws SeedRefusedError
 */
export async function runSeed<L, R>(seeded: Environment, command: Command<L, R>, caller: Caller, actingAs: Uuid | null = null): Promise<R> {
  const environment = { ...seeded, ids: new SeedIds(`${command.action} ${command.target.id}`) };
  const callerStream = `client:${caller.id}:${localDateOf(environment.clock.now())}`;
  const request: CommandRequest = { ...systemRequest(environment, caller.tenant, 'seed'), caller, callerStream, actingAs };
  const answer = await execute(environment, command, request);
  if (isRefusal(answer)) throw new SeedRefusedError(command.action, answer);
  return answer.result;
}
