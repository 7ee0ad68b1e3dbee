import { createHash } from 'node:crypto';
import type { CommandRequest, Environment } from '#application/execute-command/command';
import { recordInCallerStream } from '#application/execute-command/record-in-caller-stream';
import type { Clock } from '#application/ports/clock';
import type { IdentityStore, Passwords, TenantRecord } from '#application/ports/identity';
import type { PlatformLog } from '#application/ports/platform-log';
import type { Uuid } from '#domain/ids';
import { localDateOf, type Instant } from '#domain/time/local-date';

/** A working day and a little: nobody signs in twice between morning and evening. */
const SESSION_HOURS = 12;

/** More failures than this under one name within a minute, from wherever, and the name must wait. */
const FAILURES_A_MINUTE = 10;
const MINUTE = 60_000;

export class WrongCredentialsError extends Error {}

export class TooManyAttemptsError extends Error {
  readonly retryAfterSeconds = MINUTE / 1000;
}

/** The account is somebody in several tenants: one must be named. */
export class TenantNeededError extends Error {
  constructor(readonly choices: readonly string[]) {
    super(`choose a tenant: ${choices.join(', ')}`);
  }
}

export interface SignInDependencies {
  readonly environment: Environment;
  readonly identities: IdentityStore;
  readonly passwords: Passwords;
  readonly platformLog: PlatformLog;
  /** Sessions live in real time, also under the demo clock. */
  readonly realTime: Clock;
}

export interface SignIn {
  readonly signInName: string;
  readonly password: string;
  /** Code of the tenant; null where the account is in one alone. */
  readonly tenant: string | null;
  readonly requestId: Uuid;
}

export interface SignedIn {
  readonly secret: string;
  readonly sessionId: Uuid;
  readonly tenant: TenantRecord;
  readonly personId: Uuid;
  readonly expiresAt: Instant;
}

/**
 * Opens a session for whoever knows name and password. Every failure is written to the platform's log, under a digest of the
 * name; a wrong name takes as long and answers as a wrong password.
 *
 * @throws TooManyAttemptsError
 * @throws WrongCredentialsError
 * @throws TenantNeededError
 */
export async function signIn(dependencies: SignInDependencies, asked: SignIn): Promise<SignedIn> {
  const { environment, identities, passwords, realTime } = dependencies;
  const name = asked.signInName.normalize('NFC').toLowerCase();
  const nameDigest = createHash('sha256').update(`docket/sign-in-name\n${name}`).digest('hex');
  const now = Date.parse(realTime.now());
  if ((await identities.failuresSince(nameDigest, new Date(now - MINUTE).toISOString())) >= FAILURES_A_MINUTE)
    throw new TooManyAttemptsError();

  const account = await identities.findAccount(name);
  const matches = await passwords.verify(account?.passwordHash ?? null, asked.password);
  if (account === null || !matches || account.disabled) {
    await recordFailure(dependencies, nameDigest, asked.requestId);
    throw new WrongCredentialsError();
  }
  const { tenant, personId } = chosen(await identities.peopleOf(account.id), asked.tenant);
  const session = {
    id: environment.ids.next(),
    accountId: account.id,
    tenant: tenant.id,
    personId,
    expiresAt: new Date(now + SESSION_HOURS * 60 * MINUTE).toISOString(),
  };
  await recordInCallerStream(environment, sessionRequest(session.tenant, personId, session.id, asked.requestId), {
    action: 'session.open',
    outcome: 'success',
    reasonCode: null,
    target: { type: 'session', id: session.id },
    stateBefore: null,
    payload: null,
  });
  const secret = await identities.openSession(session);
  return { secret, sessionId: session.id, tenant, personId, expiresAt: session.expiresAt };
}

/** Ends the session that the request came with. */
export async function signOut({ environment, identities }: SignInDependencies, sessionId: Uuid, request: CommandRequest): Promise<void> {
  await recordInCallerStream(environment, request, {
    action: 'session.end',
    outcome: 'success',
    reasonCode: null,
    target: { type: 'session', id: sessionId },
    stateBefore: null,
    payload: null,
  });
  await identities.endSession(sessionId);
}

function chosen(
  people: readonly { readonly tenant: TenantRecord; readonly personId: Uuid }[],
  code: string | null,
): { readonly tenant: TenantRecord; readonly personId: Uuid } {
  const matching = people.filter(({ tenant }) => code === null || tenant.code === code);
  const [only, ...others] = matching;
  // An account that is nobody here has nothing to sign in to; it learns no more than a stranger.
  if (only === undefined) throw new WrongCredentialsError();
  if (others.length > 0) throw new TenantNeededError(matching.map(({ tenant }) => tenant.code));
  return only;
}

function sessionRequest(tenant: Uuid, personId: Uuid, sessionId: Uuid, requestId: Uuid): CommandRequest {
  return {
    caller: { tenant, type: 'person', id: personId, onBehalfOf: null },
    callerStream: `session:${sessionId}`,
    auth: 'password',
    source: 'ui',
    requestId,
    idempotency: null,
    ifMatch: null,
    actingAs: null,
  };
}

async function recordFailure(
  { environment, platformLog, realTime }: SignInDependencies,
  nameDigest: string,
  requestId: Uuid,
): Promise<void> {
  const now = environment.clock.now();
  await platformLog.append(
    {
      stream: `sign-in:${localDateOf(realTime.now())}`,
      action: 'session.open',
      outcome: 'denied',
      reasonCode: 'wrong-credentials',
      actor: { type: 'unknown', id: null, unitId: null, role: null, onBehalfOf: null },
      target: { type: 'sign-in-name', id: nameDigest, versionBefore: null, versionAfter: null },
      about: { planId: null, itemId: null, obligationId: null, taskId: null, leadUnitId: null },
      stateBefore: null,
      stateAfter: null,
      machineVersion: null,
      documents: [],
      payload: null,
    },
    {
      tenant: null,
      auth: 'password',
      source: 'ui',
      requestId,
      causeId: requestId,
      idempotencyKeyHash: null,
      apiTime: now,
      clock: environment.clock.kind,
      buildId: environment.buildId,
    },
  );
}
