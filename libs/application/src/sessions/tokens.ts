import type { CommandRequest, Environment } from '#application/execute-command/command';
import { recordInCallerStream } from '#application/execute-command/record-in-caller-stream';
import type { Clock } from '#application/ports/clock';
import type { IdentityStore } from '#application/ports/identity';
import type { Uuid } from '#domain/ids';
import { refuse, type Refusal } from '#domain/refusal';
import type { Instant } from '#domain/time/local-date';

const DAY = 86_400_000;

export interface TokenDependencies {
  readonly environment: Environment;
  readonly identities: IdentityStore;
  readonly realTime: Clock;
}

export interface IssuedToken {
  readonly id: Uuid;
  readonly label: string;
  readonly expiresAt: Instant;
  /** Shown this once. */
  readonly secret: string;
}

/** A token for the caller's own programs, which may do what the caller may. Written down before it exists. */
export async function issueToken(
  { environment, identities, realTime }: TokenDependencies,
  request: CommandRequest,
  label: string,
  days: number,
): Promise<IssuedToken> {
  const { tenant, id: personId } = request.caller;
  const id = environment.ids.next();
  const expiresAt = new Date(Date.parse(realTime.now()) + days * DAY).toISOString();
  await record(environment, request, 'token.issue', id);
  const secret = await identities.issueToken({ id, tenant, personId, serviceClientId: null, label, expiresAt });
  return { id, label, expiresAt, secret };
}

/** Ends one of the caller's tokens at once. */
export async function revokeToken(
  { environment, identities }: TokenDependencies,
  request: CommandRequest,
  tokenId: Uuid,
): Promise<Refusal | { readonly id: Uuid }> {
  const { tenant, id: personId } = request.caller;
  const isOwn = (await identities.tokensOf(tenant, personId)).some(({ id }) => id === tokenId);
  const refusal = isOwn ? null : refuse('not-found', 'token.revoke', null, [{ code: 'not-found' }]);
  await record(environment, request, 'token.revoke', tokenId, refusal);
  if (refusal !== null) return refusal;
  await identities.revokeToken(tenant, personId, tokenId);
  return { id: tokenId };
}

async function record(
  environment: Environment,
  request: CommandRequest,
  action: string,
  tokenId: Uuid,
  refusal: Refusal | null = null,
): Promise<void> {
  await recordInCallerStream(environment, request, {
    action,
    outcome: refusal === null ? 'success' : 'denied',
    reasonCode: refusal?.code ?? null,
    target: { type: 'token', id: tokenId },
    stateBefore: null,
    payload: null,
  });
}
